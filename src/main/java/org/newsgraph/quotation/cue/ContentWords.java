// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.quotation.report.Functions;

/** Finds the words of a reported clause that the tree alone does not give, and trims their ends. */
final class ContentWords {

    private static final Set<WordClass> OPENERS =
            Set.of(WordClass.PREPOSITION, WordClass.MODAL, WordClass.RELATIVE_ADVERB);

    private static final String COMMA = ",";
    private static final String SEMICOLON = ";";

    /** Brackets, sums of money, and what an apostrophe shortens. */
    private static final Pattern WITH_MARK_BEFORE = Pattern.compile("[\\[$€£¥(].*|'.+");

    /** An addressee, a time or a place may stand between a cue and its "that". */
    private static final int MOST_BEFORE_THAT = 8;

    private ContentWords() {}

    /** "said on Monday that A left", where the parser lost the clause: what stands behind "that". */
    static Optional<Span> afterThat(CuePlace place) {
        List<Token> rest = rest(place);
        return opensThat(rest)
                ? clause(rest.stream()
                        .dropWhile(t -> !t.is(WordSet.COMPLEMENTIZER))
                        .skip(1)
                        .toList())
                : Optional.empty();
    }

    /** "; it added A left": the rest of the sentence, of a cue that stands beside what it reports. */
    static Optional<Span> toEnd(CuePlace place) {
        List<Token> rest = rest(place);
        return opensThat(rest) ? Optional.empty() : clause(rest);
    }

    private static List<Token> rest(CuePlace place) {
        return place.sentence().tokens().stream()
                .filter(t -> t.index() > place.head().index() && !place.words().contains(t))
                .takeWhile(t -> !t.text().equals(SEMICOLON))
                .toList();
    }

    private static boolean opensThat(List<Token> rest) {
        return rest.stream()
                .limit(MOST_BEFORE_THAT)
                .anyMatch(t -> t.is(WordSet.COMPLEMENTIZER) && t.is(WordClass.PREPOSITION));
    }

    private static Optional<Span> clause(List<Token> words) {
        List<Token> trimmed = trimmed(words);
        return trimmed.stream().anyMatch(Token::isVerb) ? Optional.of(Sentence.span(trimmed)) : Optional.empty();
    }

    /** "Should they come, he said, we shall go": a condition before a cue between commas goes on behind it. */
    static Span overCue(CuePlace place, @Nullable Token source, Span words) {
        List<Token> tokens = place.sentence().tokens();
        int cue = place.head().index();
        boolean condition = tokens.stream()
                .filter(t -> t.span().begin() == words.begin())
                .anyMatch(t -> OPENERS.contains(t.features().wordClass()));
        boolean between = source != null
                && source.index() == cue - 1
                && words.end() <= source.span().begin()
                && cue + 1 < tokens.size()
                && tokens.get(cue + 1).text().equals(COMMA);
        if (!condition || !between) {
            return words;
        }
        List<Token> rest = tokens.subList(cue + 2, tokens.size());
        boolean clause = !rest.isEmpty()
                && !joins(rest.get(0))
                && rest.stream().anyMatch(t -> t.isFinite() || t.is(WordClass.MODAL));
        return clause ? words.cover(Sentence.span(trimmed(rest))) : words;
    }

    /** The subject of a clause that the parser takes for the object of its cue belongs to the content. */
    static Span withSubject(CuePlace place, Token content, Span words) {
        Sentence sentence = place.sentence();
        Token head = place.head();
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

    /** "described A as a liar": what is judged is of the content. */
    static Span withObject(CuePlace place, Span words) {
        Sentence sentence = place.sentence();
        boolean judges = place.takes(Functions.ATTRIBUTE) || place.takes(Functions.AS);
        return place.predicates()
                .at(place.head())
                .argument(Functions.OBJECT)
                .map(a -> sentence.token(a.head()))
                .filter(object -> judges && object.index() > place.head().index())
                .map(object -> Sentence.span(sentence.subtree(object)).cover(words))
                .orElse(words);
    }

    /** Tells words of the content behind a cue from those in "…, he said, adding that" and "it fell, he said, and". */
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

    private static boolean isEdge(Token token, boolean front) {
        return token.function() == Dependency.PUNCTUATION
                || !front && token.is(WordClass.COORDINATOR)
                || front && token.function() == Dependency.MARKER && token.is(WordSet.COMPLEMENTIZER)
                || isOnlyMarks(token.text());
    }

    private static boolean isOnlyMarks(String text) {
        return !Character.isLetterOrDigit(text.codePointAt(0))
                && !WITH_MARK_BEFORE.matcher(text).matches();
    }

    /** It makes what follows a part of the clause before: "and", "which", "if". */
    private static boolean joins(Token token) {
        return token.is(WordClass.COORDINATOR)
                || token.is(VerbForm.GERUND)
                || token.is(WordClass.PREPOSITION)
                || token.isRelativePronoun()
                || token.is(WordClass.RELATIVE_ADVERB);
    }
}
