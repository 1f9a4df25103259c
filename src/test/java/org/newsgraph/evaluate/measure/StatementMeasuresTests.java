// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.graph.Certainty.CERTAIN;
import static org.newsgraph.graph.Certainty.POSSIBLE;
import static org.newsgraph.graph.Polarity.NEGATIVE;
import static org.newsgraph.graph.Polarity.POSITIVE;
import static org.newsgraph.graph.Tense.FUTURE;
import static org.newsgraph.graph.Tense.NON_FUTURE;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Filler;

class StatementMeasuresTests {

    private static final String TEXT = "Bel met Kim in Lund. Kim gave Bel arms. Bel may sue Kim. Roe said so.";

    private static GraphMaker people() {
        return new GraphMaker(TEXT)
                .entity("bel", "Person", "Bel")
                .entity("kim", "Person", "Kim")
                .entity("roe", "Person", "Roe")
                .entity("lund", "Place", "Lund")
                .entity("arms", "Asset", "arms");
    }

    private static Comparison compare(GraphMaker gold, GraphMaker found) {
        return new Comparison(gold.graph(), found.graph(), "metWith"::equals);
    }

    @Test
    void theOrderOfAPairCountsUnlessTheRelationIsSymmetric() {
        Comparison comparison = compare(
                people().statement("metWith", "bel", "kim", "Bel met Kim")
                        .statement("supplied", "kim", "bel", "Kim gave Bel arms"),
                people().statement("metWith", "kim", "bel", "Bel met Kim")
                        .statement("supplied", "bel", "kim", "Kim gave Bel arms"));

        assertThat(StatementMeasures.statements(comparison).tally("pair")).isEqualTo(Score.of(1, 2, 2));
    }

    @Test
    void strictlyAllRolesMustBeTheSame() {
        Filler lund = new Filler.EntityFiller("lund");
        Filler arms = new Filler.EntityFiller("arms");
        Filler words = new Filler.TextFiller(people().at("arms"));
        Comparison comparison = compare(
                people().statement("metWith", "bel", "kim", "Bel met Kim")
                        .role("place", lund)
                        .statement("supplied", "kim", "bel", "Kim gave Bel arms")
                        .role("content", arms),
                people().statement("metWith", "bel", "kim", "Bel met Kim")
                        .statement("supplied", "kim", "bel", "Kim gave Bel arms")
                        .role("content", words)
                        .statement("opposed", "bel", "kim", "Bel may sue Kim"));

        MeasureGroup measures = StatementMeasures.statements(comparison);

        assertThat(measures.tally("pair")).isEqualTo(Score.of(2, 3, 2));
        assertThat(measures.tally("strict")).isEqualTo(Score.of(1, 3, 2));
    }

    @Test
    void eachStatementIsPairedOnceAndRatherInItsOwnPassage() {
        GraphMaker gold = people().statement("metWith", "bel", "kim", "Bel met Kim")
                .statement("metWith", "bel", "kim", "Bel may sue Kim")
                .status(POSITIVE, POSSIBLE, NON_FUTURE);
        Comparison comparison = compare(
                gold,
                people().statement("metWith", "bel", "kim", "Bel may sue Kim")
                        .status(POSITIVE, POSSIBLE, NON_FUTURE)
                        .statement("metWith", "bel", "kim", "Bel met Kim"));

        assertThat(StatementMeasures.statements(comparison).tally("pair")).isEqualTo(Score.of(2, 2, 2));
        assertThat(StatementMeasures.status(comparison).tally("allFour")).isEqualTo(new Share(2, 2));
    }

    @Nested
    class TheStatusOfThoseFound {

        private final MeasureGroup measures = StatementMeasures.status(compare(
                people().statement("metWith", "bel", "kim", "Bel met Kim")
                        .by("roe")
                        .statement("supplied", "kim", "bel", "Kim gave Bel arms")
                        .status(NEGATIVE, CERTAIN, NON_FUTURE)
                        .statement("accused", "bel", "kim", "Bel may sue Kim")
                        .status(POSITIVE, POSSIBLE, FUTURE)
                        .statement("praised", "bel", "kim", "Bel met Kim"),
                people().statement("metWith", "bel", "kim", "Bel met Kim")
                        .by("kim")
                        .statement("supplied", "kim", "bel", "Kim gave Bel arms")
                        .status(NEGATIVE, CERTAIN, NON_FUTURE)
                        .statement("accused", "bel", "kim", "Bel may sue Kim")
                        .status(NEGATIVE, CERTAIN, FUTURE)));

        @Test
        void isAShareOfThePairs() {
            assertThat(measures.tally("polarity")).isEqualTo(new Share(2, 3));
            assertThat(measures.tally("certainty")).isEqualTo(new Share(2, 3));
            assertThat(measures.tally("tense")).isEqualTo(new Share(3, 3));
            assertThat(measures.tally("attribution")).isEqualTo(new Share(2, 3));
            assertThat(measures.tally("allFour")).isEqualTo(new Share(1, 3));
            assertThat(measures.tally("allFourOfNonFacts")).isEqualTo(new Share(1, 3));
        }
    }

    @Nested
    class Traps {

        @Test
        void areNonFactsThatAreAsserted() {
            MeasureGroup measures = StatementMeasures.traps(compare(
                    people().statement("metWith", "bel", "kim", "Bel met Kim")
                            .statement("accused", "bel", "kim", "Bel may sue Kim")
                            .status(POSITIVE, POSSIBLE, FUTURE)
                            .statement("supplied", "kim", "bel", "Kim gave Bel arms")
                            .by("roe"),
                    people().statement("metWith", "bel", "kim", "Bel met Kim")
                            .statement("accused", "bel", "kim", "Bel may sue Kim")
                            .statement("supplied", "kim", "bel", "Kim gave Bel arms")
                            .by("bel")));

            assertThat(measures.tally("nonFactsAsserted")).isEqualTo(new Share(1, 2));
            assertThat(measures.tally("assertedPrecision")).isEqualTo(new Share(1, 2));
        }

        @Test
        void areNotSprungByTheFactThatStandsBesideThem() {
            MeasureGroup measures = StatementMeasures.traps(compare(
                    people().statement("metWith", "bel", "kim", "Bel met Kim")
                            .statement("metWith", "bel", "kim", "Bel may sue Kim")
                            .status(POSITIVE, POSSIBLE, FUTURE),
                    people().statement("metWith", "bel", "kim", "Bel met Kim")));

            assertThat(measures.tally("nonFactsAsserted")).isEqualTo(new Share(0, 1));
            assertThat(measures.tally("assertedPrecision")).isEqualTo(new Share(1, 1));
        }
    }

    @Nested
    class Entities {

        private final ArticleGraph gold = new GraphMaker(TEXT)
                .entity("Q1", "Person", "Bel")
                .entity("kim", "Person", "Kim")
                .graph();

        @Test
        void areTheSameByWikidataWhateverTheirMentions() {
            ArticleGraph found = new GraphMaker(TEXT)
                    .entity("Q1", "Person", "Roe")
                    .entity("Q2", "Person", "Bel")
                    .graph();
            EntityAlignment entities = new EntityAlignment(gold, found);

            assertThat(entities.same("Q1", "Q1")).isTrue();
            assertThat(entities.same("Q1", "Q2")).isFalse();
        }

        @Test
        void areTheSameByTheMentionsThatTheyShare() {
            EntityAlignment entities = new EntityAlignment(
                    new GraphMaker(TEXT).entity("arms", "Asset", "arms").graph(),
                    new GraphMaker(TEXT).entity("x", "Asset", "Bel arms").graph());

            assertThat(entities.same("arms", "x")).isTrue();
            assertThat(entities.same("arms", null)).isFalse();
            assertThat(entities.same(null, null)).isTrue();
        }

        @Test
        void areTheSameByANameRatherThanByADescription() {
            EntityAlignment entities = new EntityAlignment(
                    new GraphMaker(TEXT)
                            .entity("bel", "Person", "Bel", "arms")
                            .entity("kim", "Person", "Kim")
                            .graph(),
                    new GraphMaker(TEXT)
                            .entity("b", "Person", "Bel")
                            .entity("k", "Person", "Kim", "arms")
                            .graph());

            assertThat(entities.same("bel", "b")).isTrue();
            assertThat(entities.same("bel", "k")).isFalse();
        }

        @Test
        void areNotTheSameForOneMentionGoneAstray() {
            EntityAlignment entities = new EntityAlignment(
                    new GraphMaker(TEXT)
                            .entity("bel", "Person", "Bel", "Roe")
                            .entity("kim", "Person", "Kim", "arms", "Lund")
                            .graph(),
                    new GraphMaker(TEXT)
                            .entity("b", "Person", "Bel", "Roe", "Lund")
                            .entity("k", "Person", "Kim", "arms")
                            .graph());

            assertThat(entities.same("kim", "k")).isTrue();
            assertThat(entities.same("kim", "b")).isFalse();
        }
    }
}
