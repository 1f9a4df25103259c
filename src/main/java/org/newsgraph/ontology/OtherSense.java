// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.Set;

/**
 * Words that together mean something else than the relations that one of them alone would state: "met the target", "the
 * virus killed".
 *
 * @param relations names of the relations that are not meant
 * @param example a sentence that states none of them
 * @param location file and line
 */
public record OtherSense(Trigger trigger, Set<String> relations, String example, String location) {

    public OtherSense {
        relations = Set.copyOf(relations);
    }

    /** Names the entry: {@code "sense verb meet target"}. */
    public String rule() {
        return "sense " + trigger;
    }
}
