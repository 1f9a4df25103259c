// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

/**
 * A row that says what looks like a time and is none, as it stands in its table.
 *
 * @param context what must hold beside the pattern
 * @param expects words of the example that must be no time
 * @param place where the row is
 */
public record NoTimePattern(
        String id, String pattern, String context, String example, String expects, Location place) {}
