// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation.cue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.quotation.report.Derivation;
import org.newsgraph.quotation.report.Functions;
import org.newsgraph.quotation.report.QuotationRule;
import org.newsgraph.quotation.report.QuotedRegions.Region;

/** Finds the head of the words that name who speaks. */
final class SourceFinder {

    private static final Set<WordClass> BESIDE_NOUNS =
            Set.of(WordClass.DETERMINER, WordClass.CARDINAL, WordClass.POSSESSIVE_PRONOUN, WordClass.POSSESSIVE_MARKER);
    private static final int MOST_ADVERBS = 3;

    private SourceFinder() {}

    static @Nullable Token of(CuePlace place, List<Region> regions, Derivation derivation) {
        Optional<Token> source = derivation
                .found(QuotationRule.SOURCE_OF_PARTICIPLE, () -> ofParticiple(place))
                .or(() -> derivation.found(QuotationRule.SOURCE_AS_ARGUMENT, () -> argument(place, derivation)));
        boolean another = source.filter(s -> derivation.holds(
                        QuotationRule.SOURCE_OUTSIDE_MARKS,
                        () -> isQuoted(s, regions) && !isQuoted(place.head(), regions)))
                .isPresent();
        return source.isPresent() && !another
                ? derivation.changed(QuotationRule.SOURCE_ISSUES_DOCUMENT, source.get(), s -> issuer(place, s))
                : beside(place, regions, derivation).orElse(null);
    }

    /** "A report by the judge called for …": a past tense that is taken for a participle of its subject. */
    private static Optional<Token> ofParticiple(CuePlace place) {
        return Optional.of(place.head())
                .filter(head -> head.is(VerbForm.PARTICIPLE) && isOnlyVerb(place.sentence(), head))
                .map(head -> place.sentence().token(head.head()));
    }

    private static boolean isOnlyVerb(Sentence sentence, Token head) {
        return head.function() == Dependency.PARTICIPLE
                && sentence.token(head.head()).head() < 0
                && sentence.tokens().stream().noneMatch(t -> t.isFinite() || t.is(WordClass.MODAL));
    }

    private static Optional<Token> argument(CuePlace place, Derivation derivation) {
        Sentence sentence = place.sentence();
        Token head = place.head();
        Token speaking = speaking(place, derivation);
        return place.cue().source().stream()
                .flatMap(place.predicates().at(speaking)::arguments)
                .filter(a -> a.direct() || !isBareParticiple(sentence, head))
                .map(a -> sentence.token(a.head()))
                .filter(t -> t.isNoun()
                        || t.isPronoun()
                        || t.isRelativePronoun()
                        || t.is(WordClass.DETERMINER)
                        || t.is(WordClass.CARDINAL)
                        || t.isAdjective() && (head.isVerb() || isCapital(t)))
                .findFirst();
    }

    /**
     * "said that it had lost and vowed to fight": a verb that the parser hangs on the content has the cue's subject.
     */
    private static Token speaking(CuePlace place, Derivation derivation) {
        Token head = place.head();
        if (!ContentReader.isNextVerb(place.sentence(), head)) {
            return head;
        }
        Token verb = place.sentence().climb(head, (t, above) -> t.function() == Dependency.CONJUNCT);
        boolean inContent = verb.function() == Dependency.CLAUSE || verb.function() == Dependency.OPEN_CLAUSE;
        return derivation
                .found(
                        QuotationRule.SOURCE_OF_CUE_BEFORE,
                        () -> place.predicates().governor(verb).filter(above -> inContent && above.isVerb()))
                .orElse(head);
    }

    /** "issued a statement saying": not the statement speaks but who issues it. */
    private static Token issuer(CuePlace place, Token source) {
        Token head = place.head();
        boolean document = head.is(VerbForm.GERUND)
                && head.head() == source.index()
                && source.function() == Dependency.OBJECT
                && source.index() < head.index();
        Predicates predicates = place.predicates();
        return document
                ? predicates
                        .governor(source)
                        .flatMap(verb -> predicates.at(verb).argument(Functions.SUBJECT))
                        .map(a -> place.sentence().token(a.head()))
                        .filter(t -> t.isNoun() || t.isPronoun())
                        .orElse(source)
                : source;
    }

    static boolean isQuoted(Token token, List<Region> regions) {
        return regions.stream().anyMatch(r -> r.span().contains(token.span()));
    }

    /** "Asked about the raid": whoever the participle belongs to does not ask. */
    static boolean isBareParticiple(Sentence sentence, Token head) {
        return head.is(VerbForm.PARTICIPLE)
                && head.function() != Dependency.CONJUNCT
                && !isOnlyVerb(sentence, head)
                && !sentence.hasDependent(head, Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY);
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    /** Looks where the parser lost the subject: between a comma and the cue, else right behind it. */
    private static Optional<Token> beside(CuePlace place, List<Region> regions, Derivation derivation) {
        if (!place.cue().source().contains(Functions.SUBJECT) || !lacksSubject(place)) {
            return Optional.empty();
        }
        List<Token> tokens = place.sentence().tokens();
        List<Token> before = before(tokens, place.head());
        return derivation
                .found(QuotationRule.SOURCE_BEFORE_CUE, () -> phraseHead(before)
                        .filter(noun -> before.get(0).index() > 0 && !isQuoted(noun, regions)))
                .or(() -> derivation.found(QuotationRule.SOURCE_BEHIND_CUE, () -> phraseHead(
                                tokens.subList(place.head().index() + 1, tokens.size()))
                        .filter(noun -> before.isEmpty() && !isQuoted(noun, regions))));
    }

    private static boolean lacksSubject(CuePlace place) {
        return place.head().isFinite()
                && !place.predicates().at(place.head()).passive()
                && !place.sentence()
                        .hasDependent(place.head(), Dependency.SUBJECT, Dependency.AGENT, Dependency.PASSIVE_SUBJECT);
    }

    /** The words from the punctuation before a cue to the cue, without its adverbs. */
    private static List<Token> before(List<Token> tokens, Token head) {
        int end = head.index();
        for (int i = 0; i < MOST_ADVERBS && end > 0 && tokens.get(end - 1).is(WordClass.ADVERB); i++) {
            end--;
        }
        int begin = end;
        while (begin > 0 && tokens.get(begin - 1).function() != Dependency.PUNCTUATION) {
            begin--;
        }
        return tokens.subList(begin, end);
    }

    /** The last noun of the noun phrase with which the words begin. */
    private static Optional<Token> phraseHead(List<Token> words) {
        Optional<Token> last = Optional.empty();
        for (Token word : words) {
            if (word.isNoun() || word.isPronoun() && last.isEmpty() && !word.is(WordClass.POSSESSIVE_PRONOUN)) {
                last = Optional.of(word);
            } else if (last.isPresent() && !word.is(WordClass.POSSESSIVE_MARKER)
                    || !BESIDE_NOUNS.contains(word.features().wordClass()) && !word.isAdjective()) {
                break;
            }
        }
        return last;
    }
}
