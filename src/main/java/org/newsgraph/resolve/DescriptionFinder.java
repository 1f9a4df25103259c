// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.AnalysedArticle;
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
    private final NameFinder names;

    DescriptionFinder(NounTypes nouns, NameFinder names) {
        this.nouns = nouns;
        this.names = names;
    }

    List<Candidate> find(AnalysedArticle article, Sentence sentence, List<Candidate> named) {
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
            } else if (isDescription(sentence, token) && named.stream().noneMatch(n -> n.covers(token.index()))) {
                Token counted = Quantities.counted(sentence, token)
                        .filter(c -> named.stream().noneMatch(n -> n.covers(c.index())))
                        .orElse(token);
                type(article, sentence, counted)
                        .ifPresent(type -> found.add(description(sentence, token, counted, type)));
            }
        }
        return found;
    }

    private boolean isDescription(Sentence sentence, Token token) {
        boolean phrase = token.isNoun() && token.function() != Function.COMPOUND;
        return (phrase || nouns.isDoer(sentence, token))
                && !VALUES.contains(token.nameType())
                && !Quantities.isCounted(sentence, token);
    }

    private Optional<String> type(AnalysedArticle article, Sentence sentence, Token noun) {
        if (names.isSomeOfPeople(article, sentence, noun)) {
            return Optional.of(noun.isPlural() ? "Group" : "Person");
        }
        if (Quantities.isOthers(sentence, noun)) {
            return Optional.of("Group");
        }
        Optional<String> type = nouns.description(sentence, noun);
        boolean modifier = noun.function() == Function.COMPOUND || noun.isAdjective();
        return modifier ? type.map(t -> t.equals("Person") ? "Group" : t) : type;
    }

    /** @param counted what the head counts ("thousands of teachers"); the head itself where it counts nothing */
    private static Candidate description(Sentence sentence, Token head, Token counted, String type) {
        int first = phraseStart(sentence, head);
        int bare = counted == head ? first : phraseStart(sentence, counted);
        while (bare < counted.index()
                && Set.of("DT", "PRP$", "WP$").contains(sentence.token(bare).tag())) {
            bare++;
        }
        String words = NameFinder.text(sentence, bare, counted.index());
        return new Candidate(
                sentence.index(), first, counted.index(), head.index(), MentionKind.NOMINAL, words, type, null);
    }

    private static int phraseStart(Sentence sentence, Token head) {
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
        return first;
    }
}
