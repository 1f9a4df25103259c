// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.testing.GoldFixtures;
import org.newsgraph.testing.JsonSchemas;
import org.newsgraph.testing.VariedGraphs;

class GraphJsonWriterTests {

    static Stream<ArticleGraph> graphs() {
        return Stream.of(
                        GoldFixtures.graphs().stream(),
                        VariedGraphs.graphs(new OntologyLoader().load(List.of())).stream())
                .flatMap(graphs -> graphs);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void writesOneLineAsTheSchemaHasIt(ArticleGraph graph) {
        String line = new GraphJsonWriter().write(graph);

        assertThat(line).doesNotContain("\n");
        assertThat(JsonSchemas.check("extract", line).path("statements")).hasSameSizeAs(graph.statements());
    }
}
