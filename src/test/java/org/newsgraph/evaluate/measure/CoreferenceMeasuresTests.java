// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.ArticleGraph;

class CoreferenceMeasuresTests {

    private static Clustering of(List<Set<Integer>> clusters) {
        return new Clustering(clusters);
    }

    private static void isClose(Score score, double precision, double recall) {
        assertThat(score.precision()).isCloseTo(precision, within(1e-9));
        assertThat(score.recall()).isCloseTo(recall, within(1e-9));
    }

    /** Entities of five, two and five mentions; the last two are taken for one. */
    @Nested
    class OfTwoEntitiesTakenForOne {

        private final Clustering gold = of(List.of(Set.of(1, 2, 3, 4, 5), Set.of(6, 7), Set.of(8, 9, 10, 11, 12)));
        private final Clustering found = of(List.of(Set.of(1, 2, 3, 4, 5), Set.of(6, 7, 8, 9, 10, 11, 12)));

        @Test
        void mucLosesOneLinkOfTen() {
            isClose(gold.muc(found), 9.0 / 10, 9.0 / 9);
        }

        @Test
        void bCubedCountsForEachMentionWhatItsClusterShares() {
            isClose(gold.bCubed(found), (5 + 2 * 2.0 / 7 + 5 * 5.0 / 7) / 12, 1);
        }

        @Test
        void ceafTakesTheBestOneToOneAlignment() {
            double best = 1 + 2.0 * 5 / (5 + 7);
            isClose(gold.ceafE(found), best / 2, best / 3);
        }
    }

    @Test
    void aMentionThatTheOtherSideLacksCostsItsLinks() {
        Clustering gold = of(List.of(Set.of(1, 2, 3)));
        Clustering found = of(List.of(Set.of(1, 2, 9)));

        isClose(gold.muc(found), 1.0 / 2, 1.0 / 2);
        isClose(gold.bCubed(found), 2 * 2.0 / 3 / 3, 2 * 2.0 / 3 / 3);
        isClose(gold.ceafE(found), 2.0 / 3, 2.0 / 3);
    }

    @Test
    void theBestAssignmentIsNotTheGreedyOne() {
        assertThat(BestAssignment.value(new double[][] {{0.9, 0.8}, {0.8, 0.1}}))
                .isCloseTo(1.6, within(1e-9));
        assertThat(BestAssignment.value(new double[][] {{0.2, 0.5, 0.4}, {0.1, 0.6, 0.5}}))
                .isCloseTo(1.0, within(1e-9));
        assertThat(BestAssignment.value(new double[0][0])).isZero();
    }

    @Test
    void alignsMentionsBeforeItComparesClusters() {
        String text = "Premier Ana Bel said he, Joe Kim, left.";
        ArticleGraph gold = new GraphMaker(text)
                .entity("Bel", "Person", "Ana Bel", "he")
                .entity("Kim", "Person", "Joe Kim")
                .graph();
        ArticleGraph found = new GraphMaker(text)
                .entity("Bel", "Person", "Premier Ana Bel", "he")
                .entity("Kim", "Person", "Joe Kim")
                .graph();

        MeasureGroup measures = CoreferenceMeasures.of(new Comparison(gold, found, r -> false));

        assertThat(((Mean) measures.tally("conllLenient")).f1()).isEqualTo(1);
        isClose((Score) measures.tally("mucStrict"), 0, 0);
        isClose((Score) measures.tally("bCubedStrict"), 0.5, 0.5);
        isClose((Score) measures.tally("ceafEStrict"), (0.5 + 1) / 2, (0.5 + 1) / 2);
        assertThat(((Mean) measures.tally("conllStrict")).f1()).isCloseTo((0 + 0.5 + 0.75) / 3, within(1e-9));
    }
}
