// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.NameKind;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.WordClass;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.name.NameFinder;
import org.newsgraph.resolve.noun.NounTypes;
import org.newsgraph.resolve.noun.Quantities;

/** Finds descriptions ("the Ukrainian leader", "frozen assets") and personal pronouns. */
public final class DescriptionFinder {

    private static final Set<NameKind> VALUES = Set.of(
            NameKind.DATE,
            NameKind.TIME,
            NameKind.DURATION,
            NameKind.SET,
            NameKind.MONEY,
            NameKind.NUMBER,
            NameKind.ORDINAL,
            NameKind.PERCENT);
    private static final Set<WordClass> DETERMINERS =
            Set.of(WordClass.DETERMINER, WordClass.POSSESSIVE_PRONOUN, WordClass.RELATIVE_POSSESSIVE);

    private static final Set<Dependency> LEFT = Set.of(
            Dependency.DETERMINER,
            Dependency.ADJECTIVE,
            Dependency.COMPOUND,
            Dependency.POSSESSIVE,
            Dependency.NUMBER,
            Dependency.HYPHENATED,
            Dependency.ADVERB,
            Dependency.PUNCTUATION,
            Dependency.PARTICIPLE,
            Dependency.CONJUNCT,
            Dependency.COORDINATOR,
            Dependency.OTHER);

    private final NounTypes nouns;
    private final NameFinder names;

    public DescriptionFinder(NounTypes nouns, NameFinder names) {
        this.nouns = nouns;
        this.names = names;
    }

    public List<Candidate> find(ReadArticle article, Sentence sentence, List<Candidate> named) {
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
        boolean phrase = token.isNoun() && token.function() != Dependency.COMPOUND;
        return (phrase || nouns.isDoer(sentence, token))
                && !VALUES.contains(token.nameKind())
                && !Quantities.isCounted(sentence, token);
    }

    private Optional<String> type(ReadArticle article, Sentence sentence, Token noun) {
        if (names.isSomeOfPeople(article, sentence, noun)) {
            return Optional.of(noun.isPlural() ? "Group" : "Person");
        }
        if (Quantities.isOthers(sentence, noun)) {
            return Optional.of("Group");
        }
        Optional<String> type = nouns.description(sentence, noun);
        boolean modifier = noun.function() == Dependency.COMPOUND || noun.isAdjective();
        return modifier ? type.map(t -> t.equals("Person") ? "Group" : t) : type;
    }

    /** @param counted what the head counts ("thousands of teachers"); the head itself where it counts nothing */
    private static Candidate description(Sentence sentence, Token head, Token counted, String type) {
        int first = phraseStart(sentence, head);
        int bare = counted == head ? first : phraseStart(sentence, counted);
        while (bare < counted.index()
                && DETERMINERS.contains(sentence.token(bare).features().wordClass())) {
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
        while (first < head.index() && sentence.token(first).function() == Dependency.PUNCTUATION) {
            first++;
        }
        return first;
    }
}
