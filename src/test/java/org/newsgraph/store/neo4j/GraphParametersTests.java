// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Claim;
import org.newsgraph.graph.Derivation;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Factuality;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.Setting;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Wording;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.testing.Graphs;

/** Labels and relationship types are those of the ontology, whatever a graph says. */
class GraphParametersTests {

    private static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());
    private static final ArticleGraph GRAPH = Graphs.pledge("one");
    private static final String FOREIGN = "Admin`) DETACH DELETE (n";

    private static GraphParameters of(List<Entity> entities, List<Statement> statements) {
        return new GraphParameters(
                new ArticleGraph(GRAPH.article(), entities, statements, List.of(), List.of(), List.of()), ONTOLOGY);
    }

    private static Statement with(String relation, String role) {
        Statement given = GRAPH.statements().get(0);
        return new Statement(
                given.id(),
                new Claim(
                        relation,
                        given.subject(),
                        given.object(),
                        new TreeMap<>(Map.of(role, new Filler.EntityFiller("Q212")))),
                new Factuality(given.polarity(), given.certainty(), given.tense(), null, List.of()),
                Setting.NONE,
                null,
                new Wording(given.trigger(), given.evidence()),
                new Derivation(given.rule(), List.of(), given.confidence()));
    }

    @Test
    void ofAGraphNameTypesOfTheOntology() {
        Map<String, Object> statement =
                of(List.of(), List.of(with("pledged", "topic"))).statements().get(0);

        assertThat(statement.get("edges").toString()).contains("type=PLEDGED");
        assertThat(statement.get("roles").toString()).contains("role=TOPIC");
    }

    @Test
    void refuseATypeThatTheOntologyHasNot() {
        Entity entity = new Entity("x", FOREIGN, "x", null, List.of(), List.of());

        assertThatThrownBy(() -> of(List.of(entity), List.of()).entities())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the ontology has no " + FOREIGN);
    }

    @Test
    void refuseARelationOrARoleThatTheOntologyHasNot() {
        assertThatThrownBy(() -> of(List.of(), List.of(with(FOREIGN, "topic"))).statements())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> of(List.of(), List.of(with("pledged", FOREIGN))).statements())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
