// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.WordSet;

/**
 * The words of a clause or phrase that is a role's content: without what is only added after a comma ("to free the
 * hostages, <i>among them two nuns</i>"), and of an infinitive from its "to" on.
 */
public final class ContentSpan {

    private static final Set<Dependency> ASIDES = Set.of(Dependency.PARATAXIS, Dependency.RELATIVE_CLAUSE);
    private static final Set<Dependency> ADDED = Set.of(
            Dependency.ADVERBIAL_CLAUSE,
            Dependency.PREPOSITION,
            Dependency.ADVERB,
            Dependency.APPOSITION,
            Dependency.OTHER);

    private final Predicates predicates;
    private final Sentence sentence;

    public ContentSpan(Predicates predicates) {
        this.predicates = predicates;
        this.sentence = predicates.sentence();
    }

    /** Never empty, in text order. */
    public List<Token> of(Token head) {
        int first = Math.max(beginOfInfinitive(head), beginOfGerund(head));
        int end = sentence.dependents(head).stream()
                .filter(t -> isAdded(head, t))
                .mapToInt(this::begin)
                .min()
                .orElse(Integer.MAX_VALUE);
        List<Token> words = new ArrayList<>(sentence.subtree(
                head,
                t -> t.index() >= first && t.index() < end && !ASIDES.contains(t.function()) && !isAdded(head, t)));
        while (words.size() > 1 && isEnd(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        while (words.size() > 1 && (isEdge(words.get(0)) || words.get(0).function() == Dependency.MARKER)) {
            words.remove(0);
        }
        return List.copyOf(words);
    }

    /** The index of "to", or of the "not" before it; 0 where there is none. */
    private int beginOfInfinitive(Token head) {
        return sentence.dependents(head, Dependency.AUXILIARY).stream()
                .filter(t -> t.is(WordClass.INFINITIVE_MARKER) && t.index() < head.index())
                .map(to -> to.index() > 0 && sentence.token(to.index() - 1).function() == Dependency.NEGATION
                        ? to.index() - 1
                        : to.index())
                .findFirst()
                .orElse(0);
    }

    /** "backed sending troops": behind the verb that the parser took for the gerund's auxiliary; else 0. */
    private int beginOfGerund(Token head) {
        return sentence.dependents(head, Dependency.AUXILIARY).stream()
                .filter(predicates::isGoverningAuxiliary)
                .mapToInt(t -> t.index() + 1)
                .max()
                .orElse(0);
    }

    private boolean isAdded(Token head, Token token) {
        if (token.index() < head.index()) {
            return false;
        }
        int begin = begin(token);
        boolean contrast = token.function() == Dependency.CONJUNCT
                && begin > 0
                && sentence.token(begin - 1).is(WordSet.ADVERSATIVE);
        int before = contrast ? begin - 2 : begin - 1;
        return (contrast || ADDED.contains(token.function()))
                && before > head.index()
                && sentence.token(before).text().equals(",");
    }

    private int begin(Token token) {
        return sentence.subtree(token).get(0).index();
    }

    private static boolean isEnd(Token token) {
        return isEdge(token) || token.function() == Dependency.COORDINATOR;
    }

    private static boolean isEdge(Token token) {
        return token.function() == Dependency.PUNCTUATION
                || !Character.isLetterOrDigit(token.text().codePointAt(0));
    }
}
