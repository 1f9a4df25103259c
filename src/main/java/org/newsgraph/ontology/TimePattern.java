// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

/**
 * A row that says how times are written and what they mean, as it stands in its table.
 *
 * @param order where words of two rows overlap, the lower one has them
 * @param expects the time that the example must have
 * @param place where the row is
 */
public record TimePattern(
        String id, int order, String pattern, String reading, String example, String expects, Location place) {}
