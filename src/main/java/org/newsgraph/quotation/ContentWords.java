// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.VerbForm;
import org.newsgraph.nlp.WordClass;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.ontology.Cue;

/** Finds the words of a reported clause where the tree alone does not give them, and trims their ends. */
final class ContentWords {

    private static final Set<WordClass> OPENERS =
            Set.of(WordClass.PREPOSITION, WordClass.MODAL, WordClass.RELATIVE_ADVERB);

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
                .anyMatch(t -> t.lemma().equals("that") && t.is(WordClass.PREPOSITION));
        List<Token> clause = that
                ? rest.stream()
                        .dropWhile(t -> !t.lemma().equals("that"))
                        .skip(1)
                        .toList()
                : bare || head.function() == Dependency.PARATAXIS ? rest : List.of();
        List<Token> words = trimmed(clause);
        return words.isEmpty() || words.stream().noneMatch(Token::isVerb) ? null : Sentence.span(words);
    }

    /**
     * What the parser hangs elsewhere than on the cue: "accused A of lying", "described A as a liar" and "told A that
     * it was over" on A; "warned a revolt was coming", "a planet that they believe holds water" on what is beside it.
     */
    static Optional<Token> besideObject(Predicates predicates, Token head, Cue cue) {
        Sentence sentence = predicates.sentence();
        if (!head.isVerb()) {
            return Optional.empty();
        }
        List<Token> objects = sentence.dependents(head, Dependency.OBJECT);
        Optional<Token> content = objects.stream()
                .flatMap(o -> sentence.dependents(o, Dependency.PREPOSITION).stream())
                .filter(p ->
                        cue.content().contains(p.lemma()) && Set.of("of", "as").contains(p.lemma()))
                .flatMap(p -> sentence.dependents(p).stream())
                .filter(t -> t.function() != Dependency.PUNCTUATION)
                .findFirst();
        if (content.isPresent() || !cue.content().contains("that")) {
            return content;
        }
        return objects.stream()
                .flatMap(o -> sentence.dependents(o, Dependency.RELATIVE_CLAUSE).stream())
                .filter(c -> sentence.dependents(c, Dependency.MARKER).stream()
                        .anyMatch(m -> m.lemma().equals("that")))
                .findFirst()
                .or(() -> sentence.dependents(head, Dependency.CLAUSE).stream()
                        .filter(c -> c.index() > head.index())
                        .filter(c -> sentence.dependents(c).stream().noneMatch(t -> t.is(WordClass.INFINITIVE_MARKER)))
                        .findFirst())
                .or(() -> Optional.of(head)
                        .filter(h -> h.function() == Dependency.RELATIVE_CLAUSE)
                        .flatMap(predicates::governor)
                        .flatMap(noun -> sentence.dependents(noun, Dependency.CLAUSE).stream()
                                .filter(c -> c.index() > head.index())
                                .findFirst()));
    }

    /** "Should they come, he said, we shall go": a condition before a cue between commas goes on behind it. */
    static Span overCue(Sentence sentence, Token head, @Nullable Token source, Span words) {
        List<Token> tokens = sentence.tokens();
        boolean condition = tokens.stream()
                .filter(t -> t.span().begin() == words.begin())
                .anyMatch(t -> OPENERS.contains(t.features().wordClass()));
        List<Token> rest = tokens.subList(Math.min(head.index() + 2, tokens.size()), tokens.size());
        boolean between = source != null
                && source.index() == head.index() - 1
                && words.end() <= source.span().begin()
                && head.index() + 1 < tokens.size()
                && tokens.get(head.index() + 1).text().equals(",");
        boolean clause = !rest.isEmpty()
                && !goesOn(rest.get(0))
                && rest.stream().anyMatch(t -> t.isFinite() || t.is(WordClass.MODAL));
        return condition && between && clause ? words.cover(Sentence.span(trimmed(rest))) : words;
    }

    /** The subject of a clause that the parser takes for the object of its cue belongs to the content. */
    static Span withSubject(Sentence sentence, Token head, Token content, Span words) {
        boolean bare = content.function() == Dependency.CLAUSE
                && content.head() == head.index()
                && !sentence.hasDependent(content, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT, Dependency.MARKER)
                && sentence.hasDependent(content, Dependency.AUXILIARY);
        return sentence.dependents(head, Dependency.OBJECT).stream()
                .filter(o -> bare && o.index() > head.index() && o.index() < content.index())
                .findFirst()
                .map(o -> Sentence.span(sentence.subtree(o)).cover(words))
                .orElse(words);
    }

    /**
     * "a claim that A denied", "doubts that grew": "that" stands for the noun, and so the clause is not its content.
     */
    static boolean isRelative(Sentence sentence, Token clause) {
        return clause.isVerb()
                && sentence.dependents(clause).stream()
                        .anyMatch(t -> t.lemma().equals("that")
                                && t.index() < clause.index()
                                && Set.of(Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT, Dependency.OBJECT)
                                        .contains(t.function()));
    }

    /**
     * Whether words after a cue belong to the content, unlike in "…, he said, adding that" and "it fell, he said, and".
     */
    static boolean goesOn(List<Token> before, List<Token> after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && !after.get(0).is(VerbForm.GERUND)
                && !(after.get(0).is(WordClass.COORDINATOR)
                        && before.stream().anyMatch(t -> t.isFinite() || t.is(WordClass.MODAL)));
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
        return token.function() == Dependency.PUNCTUATION
                || !front && token.is(WordClass.COORDINATOR)
                || !Character.isLetterOrDigit(
                                token.text().codePointAt(token.text().length() - 1 >= 0 ? 0 : 0))
                        && !token.text().matches("[\\[$€£¥(].*|'.+")
                || front
                        && token.function() == Dependency.MARKER
                        && token.lemma().equals("that");
    }

    /** What joins a clause to the one before it. */
    private static boolean goesOn(Token token) {
        return token.is(WordClass.COORDINATOR)
                || token.is(VerbForm.GERUND)
                || token.is(WordClass.PREPOSITION)
                || token.isRelativePronoun()
                || token.is(WordClass.RELATIVE_ADVERB);
    }
}
