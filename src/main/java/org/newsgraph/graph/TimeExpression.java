// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

/**
 * Words of the article that name a time.
 *
 * @param type TIMEX3 type: DATE, TIME, DURATION or SET
 * @param value TIMEX3 value ("2025-12-01", "2025-W48", "P2W"), resolved against the article's publication date
 */
public record TimeExpression(Excerpt excerpt, String type, String value) {}
