// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.shacl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.testing.GoldFixtures;

class ShapeCheckerTests {

    @Test
    void aSoundGraphConforms() {
        ShapeReport report = ShapedData.CHECKER.check(SoundGraph.graph());

        assertThat(report.violations()).isEmpty();
        assertThat(report.triples()).isGreaterThan(200);
    }

    @Test
    void theGoldOfTheFixturesConforms() {
        List<ArticleGraph> graphs = GoldFixtures.graphs();

        assertThat(graphs).hasSizeGreaterThan(10);
        assertThat(graphs)
                .allSatisfy(graph ->
                        assertThat(ShapedData.CHECKER.check(graph).violations()).isEmpty());
    }

    static List<ViolationCases.Case> cases() {
        return ViolationCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aBrokenGraphHasTheViolationsOfItsRowAndNoOther(ViolationCases.Case broken) {
        ShapeReport report = ShapedData.CHECKER.check(ShapedData.broken(broken.update()));

        assertThat(report.violations().stream()
                        .map(v -> String.join(" | ", v.focus(), v.path(), v.message()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(broken.expected());
    }

    @Test
    void aViolationTellsTheValueAndTheWordsThatItIsAbout() {
        List<Violation> violations = ShapedData.CHECKER
                .check(ShapedData.broken("DELETE WHERE { statement:told ng:confidence ?x } ;"
                        + " INSERT DATA { statement:told ng:confidence \"1.5\"^^xsd:double . "
                        + "statement:told:trigger:quote oa:exact \"twice\" }"))
                .violations();

        assertThat(violations)
                .contains(new Violation(
                        "statement:told",
                        "ng:confidence",
                        "the confidence: one xsd:double from 0 to 1",
                        "1.5",
                        "Elva pledged EUR 5 million to Carl Dorn on Monday"));
        assertThat(violations)
                .filteredOn(v -> v.focus().equals("statement:told:trigger"))
                .extracting(Violation::evidence)
                .containsExactly("Elva pledged EUR 5 million to Carl Dorn on Monday");
    }
}
