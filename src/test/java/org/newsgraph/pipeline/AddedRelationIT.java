// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleGraphs;
import org.newsgraph.graph.Statement;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.rdf.Provenance;
import org.newsgraph.rdf.RdfExporter;
import org.newsgraph.rdf.RdfFormat;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.testing.SharedAnalyser;
import org.newsgraph.testing.SharedNeo4j;

/** A relation that a user adds, with its words, needs no Java to be extracted, stored and exported. */
class AddedRelationIT {

    @TempDir
    private Path folder;

    private Ontology ontology;
    private ArticleGraph graph;

    @BeforeEach
    void addARelation() throws IOException {
        Files.writeString(
                folder.resolve("mine.ttl"),
                """
                @prefix ng: <https://w3id.org/newsgraph/ontology#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                ng:outranked a ng:Relation ;
                    rdfs:label "outranked"@en ;
                    rdfs:comment "The subject came before the object in a ranking."@en ;
                    rdfs:domain ng:Actor ;
                    rdfs:range ng:Actor ;
                    ng:objectRequired true ;
                    ng:neo4jType "OUTRANKED" ;
                    ng:family "ranking" .
                """);
        Files.createDirectories(folder.resolve("lexicon"));
        Files.writeString(
                folder.resolve("lexicon/ranking.psv"),
                """
                relation | trigger | frame | plover | example
                outranked | verb outrank | subject=subject object=object | | Chile outranked Peru.
                """);
        ontology = new OntologyLoader().load(List.of(folder));
        graph = new Pipeline(SharedAnalyser.analyser(), ontology)
                .extract(SharedAnalyser.article("ranking", "Chile outranked Peru in the new table."));
    }

    @Test
    void isExtracted() {
        assertThat(graph.statements()).extracting(Statement::relation).containsExactly("outranked");
    }

    @Test
    void isStored() {
        SharedNeo4j.empty();
        try (Neo4jGraphStore store = SharedNeo4j.open(ontology)) {
            store.save(graph, "f");

            assertThat(store.query("MATCH (a)-[:OUTRANKED]->(b) RETURN a.name AS a, b.name AS b", Map.of())
                            .rows())
                    .containsExactly(Map.of("a", "Chile", "b", "Peru"));
        }
    }

    @Test
    void isExported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RdfExporter(ontology)
                .export(ArticleGraphs.of(List.of(graph)), RdfFormat.NTRIPLES, new Provenance("test", null), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("<https://w3id.org/newsgraph/entity/Q298> <https://w3id.org/newsgraph/ontology#outranked>"
                        + " <https://w3id.org/newsgraph/entity/Q419>");
    }
}
