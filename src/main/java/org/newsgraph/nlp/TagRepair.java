// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends tags that the tree contradicts: a noun with a subject or an auxiliary is a verb ("Canada may sanction A"), a
 * verb or adjective with a determiner that is someone's object is a noun ("the general"), and a noun in -ing between a
 * verb and a name is a gerund ("avoided meeting A").
 */
final class TagRepair {

    private static final Set<Function> CLAUSAL = Set.of(
            Function.ROOT,
            Function.CLAUSE,
            Function.OPEN_CLAUSE,
            Function.ADVERBIAL_CLAUSE,
            Function.RELATIVE_CLAUSE,
            Function.CONJUNCT,
            Function.PARATAXIS);
    private static final Set<Function> NOMINAL = Set.of(
            Function.SUBJECT, Function.PASSIVE_SUBJECT, Function.OBJECT, Function.PREPOSITION_OBJECT);
    private static final String GERUND_ENDING = "ing";

    private final Sentence sentence;
    private final List<Token> tokens;

    private TagRepair(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    /** The sentence itself where nothing is to be mended. */
    static Sentence mended(Sentence sentence) {
        TagRepair repair = new TagRepair(sentence);
        sentence.tokens().forEach(repair::mend);
        return repair.tokens.equals(sentence.tokens())
                ? sentence
                : new Sentence(sentence.index(), sentence.paragraph(), repair.tokens, sentence.roles());
    }

    private void mend(Token token) {
        boolean common = token.isNoun() && !token.isProperNoun();
        boolean lowerCase = Character.isLowerCase(token.text().codePointAt(0));
        boolean determined = sentence.hasDependent(token, Function.DETERMINER);
        if (common && isVerbal(token, determined)) {
            tag(token, token.isPlural() ? "VBZ" : hasAuxiliary(token) ? "VB" : "VBP");
        } else if (NOMINAL.contains(token.function()) && determined && lowerCase && isMisread(token)) {
            tag(token, "NN");
        } else if (common && token.text().endsWith(GERUND_ENDING)) {
            gerund(token);
        }
    }

    private boolean isVerbal(Token token, boolean determined) {
        return CLAUSAL.contains(token.function())
                && !determined
                && (hasAuxiliary(token) || sentence.hasDependent(token, Function.SUBJECT, Function.PASSIVE_SUBJECT))
                && !(token.function() == Function.CLAUSE && !sentence.hasDependent(token, Function.OBJECT));
    }

    private boolean hasAuxiliary(Token token) {
        return sentence.hasDependent(token, Function.AUXILIARY);
    }

    private boolean isMisread(Token token) {
        boolean bareVerb = token.tag().equals("VB") || token.tag().equals("VBP");
        return bareVerb || (token.isAdjective() && token.nameType().equals("O"));
    }

    private void tag(Token token, String tag) {
        put(token, token.lemma(), tag, token.head(), token.function());
    }

    private void put(Token token, String lemma, String tag, int head, Function function) {
        tokens.set(
                token.index(),
                new Token(
                        token.index(), token.span(), token.text(), lemma, tag, token.nameType(), head, function));
    }

    /** The name becomes the object of the gerund, and the gerund takes its place. */
    private void gerund(Token noun) {
        if (noun.function() != Function.COMPOUND || noun.index() == 0) {
            return;
        }
        Token name = sentence.token(noun.head());
        Token before = sentence.token(noun.index() - 1);
        boolean firstOfName = name.isProperNoun() && !sentence.hasDependent(name, Function.DETERMINER);
        boolean taken = name.head() == before.index() && (before.isVerb() || before.tag().equals("IN"));
        if (!firstOfName || !taken) {
            return;
        }
        String text = noun.text();
        String lemma = text.substring(0, text.length() - GERUND_ENDING.length());
        Function function =
                name.function() == Function.PREPOSITION_OBJECT ? Function.PREPOSITION_CLAUSE : Function.OPEN_CLAUSE;
        put(noun, lemma, "VBG", name.head(), function);
        put(name, name.lemma(), name.tag(), noun.index(), Function.OBJECT);
    }
}
