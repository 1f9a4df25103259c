// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.article;

/**
 * An input that was left out of the run.
 *
 * @param source the path, or path and line, of the input
 * @param reason what is wrong with it and how to mend it, in words for the user, without a final stop
 */
public record Skipped(String source, String reason) {}
