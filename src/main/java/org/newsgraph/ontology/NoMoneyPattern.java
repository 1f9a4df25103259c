// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

/**
 * A row that says what looks like a sum of money and is none, as it stands in its table.
 *
 * @param unit what stands between the number and the end of the word for money
 * @param number what kind of number it must be
 * @param before the text before the number; empty where it does not matter
 * @param after the text after the unit; empty where it does not matter
 * @param expects words of the example that must be no sum
 * @param place where the row is
 */
public record NoMoneyPattern(
        String id,
        String unit,
        String number,
        String before,
        String after,
        String example,
        String expects,
        Location place) {}
