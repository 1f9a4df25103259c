// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Function;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;

/** Finds descriptions ("the Ukrainian leader", "frozen assets") and personal pronouns. */
final class DescriptionFinder {

    private static final Set<String> VALUES =
            Set.of("DATE", "TIME", "DURATION", "SET", "MONEY", "NUMBER", "ORDINAL", "PERCENT");

    private static final Set<Function> LEFT = Set.of(
            Function.DETERMINER,
            Function.ADJECTIVE,
            Function.COMPOUND,
            Function.POSSESSIVE,
            Function.NUMBER,
            Function.HYPHENATED,
            Function.ADVERB,
            Function.PUNCTUATION,
            Function.PARTICIPLE,
            Function.CONJUNCT,
            Function.COORDINATOR,
            Function.OTHER);

    private final NounTypes nouns;

    DescriptionFinder(NounTypes nouns) {
        this.nouns = nouns;
    }

    List<Candidate> find(Sentence sentence, List<Candidate> names) {
        List<Candidate> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isPronoun()) {
                found.add(new Candidate(
                        sentence.index(),
                        token.index(),
                        token.index(),
                        token.index(),
                        MentionKind.PRONOUN,
                        token.lemma(),
                        "",
                        null));
            } else if (token.isNoun()
                    && token.function() != Function.COMPOUND
                    && !VALUES.contains(token.nameType())
                    && names.stream().noneMatch(n -> n.covers(token.index()))) {
                nouns.description(sentence, token).ifPresent(type -> found.add(description(sentence, token, type)));
            }
        }
        return found;
    }

    private static Candidate description(Sentence sentence, Token head, String type) {
        List<Token> phrase =
                sentence.subtree(head, t -> LEFT.contains(t.function()) && t.index() < head.index()).stream()
                        .filter(t -> t.index() <= head.index())
                        .toList();
        int first = head.index();
        while (first > 0 && phrase.contains(sentence.token(first - 1))) {
            first--;
        }
        while (first < head.index() && sentence.token(first).function() == Function.PUNCTUATION) {
            first++;
        }
        int bare = first;
        while (bare < head.index()
                && Set.of("DT", "PRP$", "WP$").contains(sentence.token(bare).tag())) {
            bare++;
        }
        String words = NameFinder.text(sentence, bare, head.index());
        return new Candidate(
                sentence.index(), first, head.index(), head.index(), MentionKind.NOMINAL, words, type, null);
    }
}
