// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.claim;

import java.util.Comparator;
import org.newsgraph.time.reading.Found;
import org.newsgraph.time.table.PatternRule;

/**
 * Words of a sentence's line that a rule takes for a time.
 *
 * @param begin of the time in the line
 * @param end behind the time
 */
public record Claim(PatternRule rule, int begin, int end, Found words) {

    /** In which those are first that win over others of the same words. */
    static final Comparator<Claim> PRECEDENCE = Comparator.<Claim>comparingInt(claim -> claim.rule.order())
            .thenComparingInt(Claim::begin)
            .thenComparing(Comparator.comparingInt(Claim::end).reversed())
            .thenComparing(claim -> claim.rule.id());

    boolean overlaps(Claim other) {
        return begin < other.end && other.begin < end;
    }
}
