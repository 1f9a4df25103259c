// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.Function;
import org.newsgraph.nlp.Predicates;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.ontology.Cue;

/** Finds the words of a reported clause where the tree alone does not give them, and trims their ends. */
final class ContentWords {

    private static final int MOST_BEFORE_THAT = 8;

    private ContentWords() {}

    /** The rest of the sentence, where the parser lost the clause: with "that", or a cue after a semicolon or colon. */
    static @Nullable Span following(Sentence sentence, Token head, List<Token> cue, boolean bare) {
        List<Token> rest = sentence.tokens().stream()
                .filter(t -> t.index() > head.index() && !cue.contains(t))
                .takeWhile(t -> !t.text().equals(";"))
                .toList();
        boolean that = rest.stream()
                .limit(MOST_BEFORE_THAT)
                .anyMatch(t -> t.lemma().equals("that") && t.tag().equals("IN"));
        List<Token> clause = that
                ? rest.stream()
                        .dropWhile(t -> !t.lemma().equals("that"))
                        .skip(1)
                        .toList()
                : bare || head.function() == Function.PARATAXIS ? rest : List.of();
        List<Token> words = trimmed(clause);
        return words.isEmpty() || words.stream().noneMatch(Token::isVerb) ? null : Sentence.span(words);
    }

    /** "accused A of lying", "described A as a liar", where the parser hangs the preposition on A. */
    static Optional<Token> besideObject(Predicates predicates, Token head, Cue cue) {
        Sentence sentence = predicates.sentence();
        return !head.isVerb()
                ? Optional.empty()
                : sentence.dependents(head, Function.OBJECT).stream()
                        .flatMap(o -> sentence.dependents(o, Function.PREPOSITION).stream())
                        .filter(p -> cue.content().contains(p.lemma())
                                && Set.of("of", "as").contains(p.lemma()))
                        .flatMap(p -> sentence.dependents(p).stream())
                        .findFirst();
    }

    /** Whether words after a cue belong to the content and not to the cue, as in "…, he said, adding that". */
    static boolean goesOn(List<Token> after) {
        return !after.isEmpty() && !after.get(0).tag().equals("VBG");
    }

    static List<Token> trimmed(List<Token> words) {
        List<Token> kept = new ArrayList<>(words);
        while (!kept.isEmpty() && isEdge(kept.get(0), true)) {
            kept.remove(0);
        }
        while (!kept.isEmpty() && isEdge(kept.get(kept.size() - 1), false)) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    static boolean isEdge(Token token, boolean front) {
        return token.function() == Function.PUNCTUATION
                || !front && token.tag().equals("CC")
                || !Character.isLetterOrDigit(
                                token.text().codePointAt(token.text().length() - 1 >= 0 ? 0 : 0))
                        && !token.text().matches("[\\[$€£¥(].*|'.+")
                || front && token.function() == Function.MARKER && token.lemma().equals("that");
    }
}
