// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation.cue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Argument;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.quotation.report.Derivation;
import org.newsgraph.quotation.report.Functions;
import org.newsgraph.quotation.report.QuotationRule;

/** Finds the head of what a cue reports: where the lexicon says, else where the parser hangs it wrongly. */
final class ContentFinder {

    private static final Set<Dependency> OF_NOUN =
            Set.of(Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT, Dependency.OBJECT);

    private ContentFinder() {}

    static Optional<Token> head(CuePlace place, @Nullable Token source, Derivation derivation) {
        return derivation
                .found(QuotationRule.CONTENT_AS_ARGUMENT, () -> argument(place, source, derivation))
                .or(() -> derivation.found(QuotationRule.CONTENT_OF_OBJECT, () -> ofObject(place)))
                .or(() -> derivation.found(QuotationRule.CONTENT_AS_RELATIVE, () -> asRelative(place)))
                .or(() -> derivation.found(QuotationRule.CONTENT_AS_CLAUSE, () -> asClause(place)))
                .or(() -> derivation.found(QuotationRule.CONTENT_AROUND_CUE, () -> aroundParataxis(place)))
                .or(() -> derivation.found(QuotationRule.CONTENT_AROUND_PAST, () -> aroundPast(place)));
    }

    private static Optional<Token> argument(CuePlace place, @Nullable Token source, Derivation derivation) {
        Token head = place.head();
        boolean backward = !head.isVerb() || place.predicates().at(head).passive();
        return place.cue().content().stream()
                .flatMap(function -> arguments(place, function))
                .filter(a ->
                        a.direct() || head.isVerb() && a.function().equals(Functions.OF) && a.head() > head.index())
                .map(a -> place.sentence().token(a.head()))
                .filter(t -> t != source && !t.isPronoun() && !t.is(WordClass.DETERMINER))
                .filter(t -> !derivation.holds(QuotationRule.NO_RELATIVE_OF_NOUN, () -> isRelativeOfNoun(place, t)))
                .filter(t -> t.isVerb() || backward || t.index() > head.index())
                .findFirst();
    }

    private static Stream<Argument> arguments(CuePlace place, String function) {
        return place.words().stream().flatMap(t -> place.predicates().at(t).arguments(function));
    }

    /** "a claim that A denied", "doubts that grew": "that" stands for the noun, and the clause is not its content. */
    private static boolean isRelativeOfNoun(CuePlace place, Token clause) {
        return place.lastWord().isNoun()
                && clause.isVerb()
                && place.sentence().dependents(clause).stream()
                        .anyMatch(t -> t.is(WordSet.COMPLEMENTIZER)
                                && t.index() < clause.index()
                                && OF_NOUN.contains(t.function()));
    }

    /** "accused A of lying", "described A as a liar". */
    private static Optional<Token> ofObject(CuePlace place) {
        Sentence sentence = place.sentence();
        return objects(place)
                .flatMap(o -> sentence.dependents(o, Dependency.PREPOSITION).stream())
                .filter(p -> p.is(WordSet.JUDGING) && place.takes(p.lemma()))
                .flatMap(p -> sentence.dependents(p).stream())
                .filter(t -> t.function() != Dependency.PUNCTUATION)
                .findFirst();
    }

    /** "told A that it was over": what looks like a relative clause of A. */
    private static Optional<Token> asRelative(CuePlace place) {
        Sentence sentence = place.sentence();
        return objects(place)
                .filter(o -> place.takes(Functions.THAT))
                .flatMap(o -> sentence.dependents(o, Dependency.RELATIVE_CLAUSE).stream())
                .filter(c ->
                        sentence.dependents(c, Dependency.MARKER).stream().anyMatch(m -> m.is(WordSet.COMPLEMENTIZER)))
                .findFirst();
    }

    private static Stream<Token> objects(CuePlace place) {
        return place.head().isVerb()
                ? place.sentence().dependents(place.head(), Dependency.OBJECT).stream()
                : Stream.empty();
    }

    /** "held A responsible", "warned a revolt was coming": a clause that the lexicon's functions do not show. */
    private static Optional<Token> asClause(CuePlace place) {
        Sentence sentence = place.sentence();
        Token head = place.head();
        return sentence.dependents(head, Dependency.CLAUSE).stream()
                .filter(c -> head.isVerb() && place.takes(Functions.THAT) && c.index() > head.index())
                .filter(c -> sentence.dependents(c).stream().noneMatch(t -> t.is(WordClass.INFINITIVE_MARKER)))
                .findFirst();
    }

    /** "The plan, he said, was not final": the sentence into which the cue's own clause is thrust. */
    private static Optional<Token> aroundParataxis(CuePlace place) {
        return place.head().function() == Dependency.PARATAXIS ? around(place) : Optional.empty();
    }

    /** The same, where the parser takes the cue for a circumstance. */
    private static Optional<Token> aroundPast(CuePlace place) {
        Token head = place.head();
        boolean bare = head.function() == Dependency.ADVERBIAL_CLAUSE
                && head.is(VerbForm.PAST)
                && place.sentence().dependents(head, Dependency.MARKER).isEmpty();
        return bare ? around(place) : Optional.empty();
    }

    private static Optional<Token> around(CuePlace place) {
        int cue = place.head().index();
        return place.predicates().governor(place.head()).map(clause -> place.sentence()
                .climb(clause, (t, above) -> t.index() < cue && t.function() != Dependency.CLAUSE));
    }
}
