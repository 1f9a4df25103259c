// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.List;

/**
 * Words that, in a role of an event, tell its PLOVER mode: missiles that are given make aid military.
 *
 * @param event the event that they belong to
 * @param mode one of its modes
 * @param roles where they stand: names of roles, {@value #TRIGGER} or {@value #AMOUNT}
 * @param words one or more lemmas each, blank separated, lower case; empty where any filler of the roles will do
 * @param example a sentence whose event has the mode by these words
 * @param location file and line
 */
public record ModeWords(
        String event, String mode, List<String> roles, List<String> words, String example, String location) {

    /** The trigger with its modifiers, as if it were a role. */
    public static final String TRIGGER = "trigger";

    /** The amount of money, as if it were a role. */
    public static final String AMOUNT = "amount";

    public ModeWords {
        roles = List.copyOf(roles);
        words = List.copyOf(words);
    }
}
