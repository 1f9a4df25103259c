// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import java.util.Set;
import org.newsgraph.article.Span;

/**
 * One token of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param text as the article has it
 * @param lemma lower case, but for names
 * @param tag Penn Treebank tag
 * @param nameType type of the name or value that the token is part of, as the analyser calls it; "O" for none
 * @param head index of the token that it depends on; -1 for a root
 */
public record Token(
        int index, Span span, String text, String lemma, String tag, String nameType, int head, Function function) {

    private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION", "SET");

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP");
    }

    public boolean isPlural() {
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    /** Whether it is part of a date, a time of day, a duration or a set of times. */
    public boolean isTime() {
        return TIMES.contains(nameType);
    }

    public boolean isRelativePronoun() {
        return tag.equals("WP") || tag.equals("WDT") || tag.equals("WP$");
    }
}
