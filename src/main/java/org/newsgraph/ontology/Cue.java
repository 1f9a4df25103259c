// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.List;
import java.util.Set;

/**
 * A word that marks reported speech.
 *
 * @param source functions that may fill the source ("subject", "by", "possessive", "object" of "according to")
 * @param content functions that may fill the content ("that", "infinitive", "gerund", "object"); quotation marks are
 *     always content
 * @param effects what else the cue says of the content: NEGATIVE for "denied", POSSIBLE for "suggested"
 */
public record Cue(
        Trigger trigger,
        List<String> source,
        List<String> content,
        Set<Effect> effects,
        String example,
        String location) {

    public Cue {
        source = List.copyOf(source);
        content = List.copyOf(content);
        effects = Set.copyOf(effects);
    }
}
