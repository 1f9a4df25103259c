// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.graph.QuotationMode.DIRECT;
import static org.newsgraph.graph.QuotationMode.INDIRECT;

import org.junit.jupiter.api.Test;
import org.newsgraph.graph.QuotationMode;

/** Quotations, times and amounts. */
class OtherMeasuresTests {

    private static Comparison compare(GraphMaker gold, GraphMaker found) {
        return new Comparison(gold.graph(), found.graph(), r -> false);
    }

    @Test
    void aQuotationIsRightWhereHalfOfItsCharactersAre() {
        String text = "Bel said: 1234 56789. Kim said that all of it was in order, and left.";
        Comparison comparison = compare(
                new GraphMaker(text)
                        .entity("bel", "Person", "Bel")
                        .entity("kim", "Person", "Kim")
                        .quotation(DIRECT, "bel", "1234 56789")
                        .quotation(INDIRECT, "kim", "all of it was in order"),
                new GraphMaker(text)
                        .entity("bel", "Person", "Bel")
                        .entity("kim", "Person", "Kim")
                        .quotation(DIRECT, "bel", "56789")
                        .quotation(INDIRECT, "bel", "in order, and left"));

        MeasureGroup measures = QuotationMeasures.of(comparison);

        assertThat(measures.tally("content")).isEqualTo(Score.of(1, 2, 2));
        assertThat(measures.tally("contentDirect")).isEqualTo(Score.of(1, 1, 1));
        assertThat(measures.tally("contentIndirect")).isEqualTo(Score.of(0, 1, 1));
        assertThat(measures.tally("contentMixed")).isEqualTo(Score.of(0, 0, 0));
        assertThat(measures.tally("source")).isEqualTo(Score.of(1, 2, 2));
        assertThat(measures.tally("sourceDirect")).isEqualTo(new Share(1, 1));
        assertThat(measures.tally("sourceIndirect")).isEqualTo(new Share(0, 1));
    }

    @Test
    void theModeOfTheGoldCountsForRecallThatOfTheFindingForPrecision() {
        String text = "Bel said it was \"in order\".";
        Comparison comparison = compare(
                new GraphMaker(text).quotation(QuotationMode.MIXED, null, "it was \"in order\""),
                new GraphMaker(text).quotation(INDIRECT, null, "it was \"in order\""));

        MeasureGroup measures = QuotationMeasures.of(comparison);

        assertThat(measures.tally("contentMixed")).isEqualTo(new Score(0, 0, 1, 1));
        assertThat(measures.tally("contentIndirect")).isEqualTo(new Score(1, 1, 0, 0));
        assertThat(measures.tally("mode")).isEqualTo(new Share(0, 1));
    }

    @Test
    void timesHaveSpanAndValue() {
        String text = "On Monday, last week, since May and at noon Bel left in haste.";
        Comparison comparison = compare(
                new GraphMaker(text)
                        .time("Monday", "2025-12-01")
                        .time("last week", "2025-W48")
                        .time("May", "")
                        .time("noon", "2025-12-01T12:00"),
                new GraphMaker(text)
                        .time("On Monday", "2025-12-01")
                        .time("last week", "2025-W47")
                        .time("May", "2025-05")
                        .time("noon", "2025-12-01T12")
                        .time("haste", "PRESENT_REF"));

        MeasureGroup measures = TimeMeasures.of(comparison);

        assertThat(measures.tally("spanStrict")).isEqualTo(Score.of(3, 5, 4));
        assertThat(measures.tally("spanLenient")).isEqualTo(Score.of(4, 5, 4));
        assertThat(measures.tally("value")).isEqualTo(Score.of(2, 4, 3));
    }

    @Test
    void amountsHaveSpanValueAndCurrency() {
        String text = "Bel paid $5 million, 7 pounds, 9 crowns, billions and a few cents.";
        Comparison comparison = compare(
                new GraphMaker(text)
                        .amount("$5 million", "5000000", "USD")
                        .amount("7 pounds", "7", "GBP")
                        .amount("9 crowns", "9", null)
                        .amount("billions", null, null)
                        .amount("a few cents", null, null),
                new GraphMaker(text)
                        .amount("$5 million", "5000000.0", "USD")
                        .amount("7 pounds", "7", "EUR")
                        .amount("billions", null, null)
                        .amount("few cents", "3", null));

        MeasureGroup measures = AmountMeasures.of(comparison);

        assertThat(measures.tally("spanStrict")).isEqualTo(Score.of(3, 4, 5));
        assertThat(measures.tally("spanLenient")).isEqualTo(Score.of(4, 4, 5));
        assertThat(measures.tally("value")).isEqualTo(Score.of(1, 3, 3));
    }
}
