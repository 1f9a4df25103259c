// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.PloverCode;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Tense;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.ontology.Cue;
import org.newsgraph.ontology.Effect;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.Operator;
import org.newsgraph.ontology.OtherSense;
import org.newsgraph.testing.Golden;
import org.newsgraph.testing.SharedAnalyser;

/**
 * Every row of the lexicon does in its own example what it says.
 *
 * <p>Entries and modes do so without exception. Of the other kinds, the rows that do not yet are named in
 * {@code idle-examples.txt}: a new one does not join them unseen.
 */
class LexiconExamplesTests {

    private static final Lexicon LEXICON = SharedAnalyser.ontology().lexicon();

    private final Map<String, ArticleGraph> graphs = new HashMap<>();

    private ArticleGraph graph(String example) {
        return graphs.computeIfAbsent(example, SharedAnalyser::graphOf);
    }

    @TestFactory
    Stream<DynamicTest> everyEntryFiresInItsExample() {
        Map<String, List<LexiconEntry>> byFile = LEXICON.entries().stream()
                .collect(Collectors.groupingBy(e -> e.location().replaceFirst(":\\d+$", "")));
        return byFile.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> assertThat(file.getValue())
                        .filteredOn(entry -> !fired(entry.example()).contains(entry.rule()))
                        .extracting(entry -> entry.location() + " " + entry.rule() + ": " + entry.example())
                        .isEmpty()));
    }

    private Set<String> fired(String example) {
        return graph(example).statements().stream().map(Statement::rule).collect(Collectors.toSet());
    }

    @Test
    void everyRowOfModesTellsTheModeInItsExample() {
        assertThat(LEXICON.modes())
                .allSatisfy(mode -> assertThat(graph(mode.example()).statements())
                        .as(mode.location() + ": " + mode.example())
                        .extracting(Statement::plover)
                        .contains(new PloverCode(mode.event(), mode.mode())));
    }

    @Test
    void allOtherRowsWorkInTheirExamplesButThoseNamed() {
        Stream<String> operators = idle("operator", LEXICON.operators(), this::sets, Operator::rule, Operator::example);
        Stream<String> cues =
                idle("cue", LEXICON.cues(), this::marks, cue -> cue.trigger() + " " + cue.content(), Cue::example);
        Stream<String> senses = idle(
                "other sense",
                LEXICON.otherSenses(),
                this::isNotMeant,
                sense -> sense.trigger().toString(),
                OtherSense::example);
        Golden.check(
                "pipeline/idle-examples.txt",
                Stream.of(operators, cues, senses).flatMap(rows -> rows).collect(Collectors.joining("\n", "", "\n")));
    }

    private static <T> Stream<String> idle(
            String kind,
            List<T> rows,
            Predicate<T> works,
            java.util.function.Function<T, String> name,
            java.util.function.Function<T, String> example) {
        return rows.stream()
                .filter(works.negate())
                .map(row -> kind + " | " + name.apply(row) + " | " + example.apply(row));
    }

    private boolean sets(Operator operator) {
        return graph(operator.example()).statements().stream().anyMatch(s -> shows(s, operator.effects()));
    }

    private static boolean shows(Statement statement, Set<Effect> effects) {
        boolean negative = statement.polarity() == Polarity.NEGATIVE;
        boolean certain = statement.certainty() == Certainty.CERTAIN;
        boolean future = statement.tense() == Tense.FUTURE;
        boolean doubts = effects.contains(Effect.POSSIBLE)
                || effects.contains(Effect.PROBABLE)
                || effects.contains(Effect.ATTEMPTED);
        boolean plain = !doubts && !effects.contains(Effect.NEGATIVE) && !effects.contains(Effect.FUTURE);
        return plain
                ? !negative && certain && !future
                : negative == effects.contains(Effect.NEGATIVE)
                        && !(doubts && certain)
                        && (future || !effects.contains(Effect.FUTURE));
    }

    /** A quotation has it for its cue. */
    private boolean marks(Cue cue) {
        return graph(cue.example()).quotations().stream()
                .map(Quotation::cue)
                .anyMatch(words -> words != null
                        && holds(cue.example(), words.span(), cue.trigger().head()));
    }

    /** No statement by the word has one of the relations that are not meant. */
    private boolean isNotMeant(OtherSense sense) {
        return graph(sense.example()).statements().stream()
                .filter(s -> sense.relations().contains(s.relation()))
                .noneMatch(s -> holds(
                        sense.example(), s.trigger().span(), sense.trigger().head()));
    }

    private static boolean holds(String example, Span span, String lemma) {
        Article article = SharedAnalyser.article("test", example);
        AnalysedArticle analysed = SharedAnalyser.analyser().analyse(article);
        return analysed.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t -> span.contains(t.span()) && t.lemma().equalsIgnoreCase(lemma));
    }
}
