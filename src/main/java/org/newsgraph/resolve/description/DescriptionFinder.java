// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.EntityType;
import org.newsgraph.ontology.EntityTypes;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.name.NameFinder;
import org.newsgraph.resolve.name.NameRule;
import org.newsgraph.resolve.name.Stretch;
import org.newsgraph.resolve.noun.NounTypes;
import org.newsgraph.resolve.noun.Quantities;
import org.newsgraph.rule.Rule;
import org.newsgraph.rule.Rules;

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

    private final EntityTypes types;
    private final NounTypes nouns;
    private final NameFinder names;

    public DescriptionFinder(Ontology ontology, NounTypes nouns, NameFinder names) {
        this.types = ontology.entityTypes();
        this.nouns = nouns;
        this.names = names;
    }

    /** @param rules by which the type was found, in their order */
    private record Typed(EntityType type, List<Rule> rules) {

        Candidate of(Candidate description) {
            Candidate typed = description.as(type);
            for (Rule rule : rules) {
                typed = typed.by(rule);
            }
            return typed;
        }
    }

    public List<Candidate> find(ReadArticle article, Sentence sentence, List<Candidate> named) {
        List<Candidate> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (named.stream().anyMatch(n -> n.covers(token.index()))) {
                continue;
            }
            if (token.isPronoun()) {
                found.add(candidate(sentence, token.index(), token.index(), token, MentionKind.PRONOUN, token.lemma()));
            } else if (isDescription(article.rules(), sentence, token)) {
                Optional<Token> counted = Quantities.counted(sentence, token)
                        .filter(c -> article.rules().isOn(DescriptionRule.COUNTED))
                        .filter(c -> named.stream().noneMatch(n -> n.covers(c.index())));
                Token noun = counted.orElse(token);
                type(article, sentence, noun)
                        .map(type -> type.of(description(sentence, token, noun)))
                        .map(d -> counted.isPresent() ? d.by(DescriptionRule.COUNTED) : d)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Candidate candidate(
            Sentence sentence, int first, int last, Token head, MentionKind kind, String words) {
        return new Candidate(sentence.index(), first, last, head.index(), kind, words, EntityType.UNKNOWN, null);
    }

    private boolean isDescription(Rules rules, Sentence sentence, Token token) {
        return (isPhrase(token) || rules.isOn(DescriptionRule.DOER_BEFORE_DEED) && nouns.isDoer(sentence, token))
                && !VALUES.contains(token.nameKind())
                && !(rules.isOn(DescriptionRule.COUNTED) && Quantities.isCounted(sentence, token));
    }

    private static boolean isPhrase(Token token) {
        return token.isNoun() && token.function() != Dependency.COMPOUND;
    }

    private Optional<Typed> type(ReadArticle article, Sentence sentence, Token noun) {
        EntityType several = types.several(types.person());
        if (names.isSomeOfPeople(article, sentence, noun)) {
            return typed(noun.isPlural() ? several : types.person(), NameRule.SOME_OF_PEOPLE);
        }
        if (Quantities.isOthers(sentence, noun) && article.rules().isOn(DescriptionRule.NUMBER_OF_OTHERS)) {
            return typed(several, DescriptionRule.NUMBER_OF_OTHERS);
        }
        Optional<Typed> type =
                nouns.type(sentence, noun).map(t -> new Typed(t, List.of())).or(() -> byWordNet(article.rules(), noun));
        boolean modifier = noun.function() == Dependency.COMPOUND || noun.isAdjective();
        return modifier ? type.map(this::doer) : type;
    }

    private Optional<Typed> byWordNet(Rules rules, Token noun) {
        return rules.isOn(DescriptionRule.BY_WORDNET)
                ? nouns.byWordNet(noun).flatMap(t -> typed(t, DescriptionRule.BY_WORDNET))
                : Optional.empty();
    }

    /** "a rebel attack": by several of whom the noun before the deed means one. */
    private Typed doer(Typed type) {
        List<Rule> rules = new ArrayList<>(type.rules());
        rules.add(DescriptionRule.DOER_BEFORE_DEED);
        return new Typed(nouns.severalPersons(type.type()), rules);
    }

    private static Optional<Typed> typed(EntityType type, Rule rule) {
        return Optional.of(new Typed(type, List.of(rule)));
    }

    /** @param counted what the head counts ("thousands of teachers"); the head itself where it counts nothing */
    private static Candidate description(Sentence sentence, Token head, Token counted) {
        int first = phraseStart(sentence, head);
        int bare = counted == head ? first : phraseStart(sentence, counted);
        while (bare < counted.index()
                && DETERMINERS.contains(sentence.token(bare).features().wordClass())) {
            bare++;
        }
        String words = new Stretch(sentence, bare, counted.index()).text();
        return candidate(sentence, first, counted.index(), head, MentionKind.NOMINAL, words);
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
