// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of which every time has one, unless it is told in figures. */
final class TimeWords {

    private final Set<String> words =
            WordFile.lines("/ontology/en/time-words.txt").collect(Collectors.toUnmodifiableSet());

    boolean mayHoldATime(List<CoreLabel> tokens) {
        return tokens.stream()
                .map(CoreLabel::word)
                .anyMatch(word -> words.contains(word.toLowerCase(Locale.ROOT))
                        || word.codePoints().anyMatch(Character::isDigit));
    }
}
