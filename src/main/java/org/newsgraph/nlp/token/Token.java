// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.token;

import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.ontology.WordSet;

/**
 * One token of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param text as the article has it
 * @param lemma lower case, but for names
 * @param nameKind of what kind the name or value is that the token is part of
 * @param words the sets of grammar that it belongs to; none before the analysis is mended
 * @param head index of the token that it depends on; -1 for a root
 */
public record Token(
        int index,
        Span span,
        String text,
        String lemma,
        Features features,
        NameKind nameKind,
        Set<WordSet> words,
        int head,
        Dependency function) {

    private static final Set<NameKind> TIMES = Set.of(NameKind.DATE, NameKind.TIME, NameKind.DURATION, NameKind.SET);

    /** Of a token as analysers give it. */
    public Token(
            int index,
            Span span,
            String text,
            String lemma,
            Features features,
            NameKind nameKind,
            int head,
            Dependency function) {
        this(index, span, text, lemma, features, nameKind, Set.of(), head, function);
    }

    /** The same, of which it is known what sets of grammar it belongs to. */
    public Token in(Set<WordSet> sets) {
        return new Token(index, span, text, lemma, features, nameKind, sets, head, function);
    }

    /** The same word elsewhere in the tree. */
    public Token under(int otherHead, Dependency otherFunction) {
        return new Token(index, span, text, lemma, features, nameKind, words, otherHead, otherFunction);
    }

    /** The same word, read as another form. */
    public Token as(Features otherFeatures, String otherLemma) {
        return new Token(index, span, text, otherLemma, otherFeatures, nameKind, words, head, function);
    }

    public boolean is(WordSet set) {
        return words.contains(set);
    }

    public boolean is(WordClass wordClass) {
        return features.wordClass() == wordClass;
    }

    public boolean is(VerbForm form) {
        return features.verbForm() == form;
    }

    /** Any verb but a modal one. */
    public boolean isVerb() {
        return is(WordClass.VERB);
    }

    /** Also a proper one. */
    public boolean isNoun() {
        return is(WordClass.NOUN) || isProperNoun();
    }

    public boolean isProperNoun() {
        return is(WordClass.PROPER_NOUN);
    }

    public boolean isAdjective() {
        return is(WordClass.ADJECTIVE);
    }

    /** Personal or possessive. */
    public boolean isPronoun() {
        return is(WordClass.PERSONAL_PRONOUN) || is(WordClass.POSSESSIVE_PRONOUN);
    }

    public boolean isPlural() {
        return features.plural();
    }

    public boolean isPresent() {
        return is(VerbForm.PRESENT) || is(VerbForm.PRESENT_SINGULAR);
    }

    /** Past or present; a modal verb is none. */
    public boolean isFinite() {
        return isPresent() || is(VerbForm.PAST);
    }

    /** Whether it is part of a date, a time of day, a duration or a set of times. */
    public boolean isTime() {
        return TIMES.contains(nameKind);
    }

    public boolean isRelativePronoun() {
        return is(WordClass.RELATIVE_PRONOUN) || is(WordClass.RELATIVE_DETERMINER) || is(WordClass.RELATIVE_POSSESSIVE);
    }
}
