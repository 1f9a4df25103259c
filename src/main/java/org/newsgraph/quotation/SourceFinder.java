// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.VerbForm;
import org.newsgraph.nlp.WordClass;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.ontology.Cue;
import org.newsgraph.quotation.QuotedRegions.Region;

/** Finds the head of the words that name who speaks. */
final class SourceFinder {

    private static final Set<WordClass> BESIDE_NOUNS =
            Set.of(WordClass.DETERMINER, WordClass.CARDINAL, WordClass.POSSESSIVE_PRONOUN, WordClass.POSSESSIVE_MARKER);
    private static final int MOST_ADVERBS = 3;

    private SourceFinder() {}

    static @Nullable Token of(Predicates predicates, Token head, Cue cue, List<Region> regions) {
        @Nullable
        Token source = head.is(VerbForm.PARTICIPLE) && isOnlyVerb(predicates.sentence(), head)
                ? predicates.sentence().token(head.head())
                : byTree(predicates, head, cue);
        boolean inside = source != null && isQuoted(source, regions) && !isQuoted(head, regions);
        if (source != null && !inside) {
            return issuer(predicates, head, source);
        }
        return cue.source().contains("subject") && isFinite(predicates, head)
                ? beside(predicates.sentence(), head, regions)
                : null;
    }

    /** "issued a statement saying": not the statement speaks but who issues it. */
    private static Token issuer(Predicates predicates, Token head, Token source) {
        boolean document = head.is(VerbForm.GERUND)
                && head.head() == source.index()
                && source.function() == Dependency.OBJECT
                && source.index() < head.index();
        return document
                ? predicates
                        .governor(source)
                        .flatMap(verb -> predicates.at(verb).argument("subject"))
                        .map(a -> predicates.sentence().token(a.head()))
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

    /** "A report by the judge called for …": a past tense that is taken for a participle of its subject. */
    private static boolean isOnlyVerb(Sentence sentence, Token head) {
        return head.function() == Dependency.PARTICIPLE
                && sentence.token(head.head()).head() < 0
                && sentence.tokens().stream().noneMatch(t -> t.isFinite() || t.is(WordClass.MODAL));
    }

    private static @Nullable Token byTree(Predicates predicates, Token head, Cue cue) {
        Sentence sentence = predicates.sentence();
        return cue.source().stream()
                .flatMap(predicates.at(speaking(predicates, head))::arguments)
                .filter(a -> a.direct() || !isBareParticiple(sentence, head))
                .map(a -> sentence.token(a.head()))
                .filter(t -> t.isNoun()
                        || t.isPronoun()
                        || t.isRelativePronoun()
                        || t.is(WordClass.DETERMINER)
                        || t.is(WordClass.CARDINAL)
                        || t.isAdjective() && (head.isVerb() || isCapital(t)))
                .findFirst()
                .orElse(null);
    }

    /** The verb whose subject speaks: of a next cue that the parser hangs on the content, the cue before it. */
    private static Token speaking(Predicates predicates, Token head) {
        if (!ContentReader.isNextVerb(predicates.sentence(), head)) {
            return head;
        }
        Token verb = predicates.sentence().climb(head, (t, above) -> t.function() == Dependency.CONJUNCT);
        boolean inContent = Set.of(Dependency.CLAUSE, Dependency.OPEN_CLAUSE).contains(verb.function())
                && predicates.governor(verb).filter(Token::isVerb).isPresent();
        return inContent ? predicates.governor(verb).get() : head;
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    private static boolean isFinite(Predicates predicates, Token head) {
        return head.isFinite()
                && !predicates.at(head).passive()
                && !predicates
                        .sentence()
                        .hasDependent(head, Dependency.SUBJECT, Dependency.AGENT, Dependency.PASSIVE_SUBJECT);
    }

    /** Where the parser lost the subject: the noun phrase between a comma and the cue, else the one right behind it. */
    private static @Nullable Token beside(Sentence sentence, Token head, List<Region> regions) {
        List<Token> tokens = sentence.tokens();
        int end = head.index();
        for (int i = 0; i < MOST_ADVERBS && end > 0 && tokens.get(end - 1).is(WordClass.ADVERB); i++) {
            end--;
        }
        int begin = end;
        while (begin > 0 && tokens.get(begin - 1).function() != Dependency.PUNCTUATION) {
            begin--;
        }
        @Nullable Token before = begin > 0 ? phraseHead(tokens.subList(begin, end)) : null;
        if (before != null && !isQuoted(before, regions)) {
            return before;
        }
        @Nullable Token after = phraseHead(tokens.subList(head.index() + 1, tokens.size()));
        boolean behind = begin == end && after != null && !isQuoted(after, regions);
        return behind ? after : null;
    }

    /** The last noun of the noun phrase with which the words begin. */
    static @Nullable Token phraseHead(List<Token> words) {
        @Nullable Token last = null;
        for (Token word : words) {
            if (word.isNoun() || word.isPronoun() && last == null && !word.is(WordClass.POSSESSIVE_PRONOUN)) {
                last = word;
            } else if (last != null && !word.is(WordClass.POSSESSIVE_MARKER)
                    || !BESIDE_NOUNS.contains(word.features().wordClass()) && !word.isAdjective()) {
                break;
            }
        }
        return last;
    }
}
