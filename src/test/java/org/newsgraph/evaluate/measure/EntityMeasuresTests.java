// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.newsgraph.graph.ArticleGraph;

class EntityMeasuresTests {

    private static final String TEXT = "President Ana Bel met the old guard in Lund, where he spoke.";

    private static MeasureGroup measure(ArticleGraph gold, ArticleGraph found) {
        return EntityMeasures.of(new Comparison(gold, found, r -> false));
    }

    @Test
    void countsSpansStrictlyAndLenientlyWithTheirTypes() {
        ArticleGraph gold = new GraphMaker(TEXT)
                .entity("Ana Bel", "Person", "Ana Bel", "he")
                .entity("guard", "Group", "the old guard")
                .entity("Lund", "Place", "Lund")
                .graph();
        ArticleGraph found = new GraphMaker(TEXT)
                .entity("Ana Bel", "Person", "President Ana Bel")
                .entity("guard", "Organization", "the old guard")
                .entity("Lund", "Place", "Lund")
                .graph();

        MeasureGroup measures = measure(gold, found);

        assertThat(measures.tally("spanStrict")).isEqualTo(Score.of(2, 3, 4));
        assertThat(measures.tally("spanLenient")).isEqualTo(Score.of(3, 3, 4));
        assertThat(measures.tally("typeStrict")).isEqualTo(Score.of(1, 3, 4));
        assertThat(measures.tally("typeLenient")).isEqualTo(Score.of(2, 3, 4));
        assertThat(measures.tally("namesTypeLenient")).isEqualTo(Score.of(2, 2, 2));
    }

    @Test
    void matchesOneToOne() {
        ArticleGraph gold = new GraphMaker(TEXT)
                .entity("Ana Bel", "Person", "President Ana Bel")
                .graph();
        ArticleGraph found = new GraphMaker(TEXT)
                .entity("president", "Person", "President")
                .entity("Bel", "Person", "Ana Bel")
                .graph();

        assertThat(measure(gold, found).tally("spanLenient")).isEqualTo(Score.of(1, 2, 1));
    }

    @Test
    void scoresAreOfCounts() {
        Score score = Score.of(2, 3, 4);

        assertThat(score.precision()).isEqualTo(2.0 / 3);
        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.f1()).isCloseTo(4.0 / 7, within(1e-9));
        assertThat(score.plus(Score.of(1, 1, 4))).isEqualTo(Score.of(3, 4, 8));
        assertThat(Score.of(0, 0, 0).isEmpty()).isTrue();
    }
}
