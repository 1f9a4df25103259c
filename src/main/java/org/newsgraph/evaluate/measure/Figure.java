// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

/**
 * One line of the report.
 *
 * @param key its name for machines, camelCase; the same from version to version
 * @param label its name for people
 */
public record Figure(String key, String label, Tally tally) {}
