// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.QuotationMode;

class MissesTests {

    private static final String TEXT = "Bel met Kim.\n\nHe praised\nher in Lund, and they left. Kim said so.";

    private static GraphMaker people() {
        return new GraphMaker(TEXT).entity("bel", "Person", "Bel", "He").entity("kim", "Person", "Kim", "her");
    }

    @Test
    void namesPlaceExpectationAndFinding() {
        GraphMaker gold = people().entity("Lund", "Place", "Lund")
                .statement("metWith", "bel", "kim", "Bel met Kim")
                .role("place", new Filler.EntityFiller("Lund"))
                .quotation(QuotationMode.INDIRECT, "kim", "so");
        GraphMaker found = new GraphMaker(TEXT)
                .entity("bel", "Person", "Bel")
                .entity("kim", "Organization", "Kim", "He", "her")
                .entity("they", "Group", "they")
                .statement("metWith", "bel", "kim", "Bel met Kim")
                .statement("praised", "kim", "they", "He praised\nher");

        assertThat(Misses.of(new Comparison(gold.graph(), found.graph(), r -> false)))
                .extracting(Miss::group, Miss::kind, Miss::line, Miss::expected, Miss::found)
                .containsExactly(
                        tuple("entities", "other type", 1, "\"Kim\" Person", "\"Kim\" Organization"),
                        tuple("entities", "other type", 3, "\"He\" Person", "\"He\" Organization"),
                        tuple("entities", "other type", 4, "\"her\" Person", "\"her\" Organization"),
                        tuple("entities", "missed", 4, "\"Lund\" Place", null),
                        tuple("entities", "false alarm", 4, null, "\"they\" Group"),
                        tuple("coreference", "other entity", 3, "\"He\" = bel", "\"He\" = kim"),
                        tuple("statements", "other roles", 1, "metWith(bel, kim) place=Lund", "metWith(bel, kim)"),
                        tuple("statements", "false alarm", 3, null, "praised(kim, they)"),
                        tuple("quotations", "missed", 4, "indirect by kim: so", null));
    }

    @Test
    void showsTheSentenceOnOneLine() {
        GraphMaker found = people().statement("praised", "bel", "kim", "He praised\nher");

        assertThat(Misses.of(new Comparison(people().graph(), found.graph(), r -> false)))
                .extracting(Miss::sentence)
                .containsExactly("He praised her in Lund, and they left.");
    }
}
