// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;

class OntologyExportTests {

    @Nested
    class TheTermsOfTheData {

        private final DatasetGraph dataset = Exports.dataset(SampleGraphs.all());

        @Test
        void areAllDefined() {
            TreeSet<String> properties = new TreeSet<>();
            TreeSet<String> others = new TreeSet<>();
            dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                if (!quad.isDefaultGraph()) {
                    addTerm(quad.getPredicate(), properties);
                }
                addTerm(quad.getObject(), others);
            });
            assertThat(properties).contains("metWith", "evidenceTarget", "contentText", "begin");
            assertThat(properties).allSatisfy(name -> assertThat(Exports.ask(dataset, definition(name)))
                    .as(name)
                    .isTrue());
            assertThat(others).contains("Statement", "Person").allSatisfy(name -> assertThat(
                            Exports.ask(dataset, "ng:%s rdfs:label ?label ; rdfs:comment ?comment".formatted(name)))
                    .as(name)
                    .isTrue());
        }

        /** An annotation property of OWL cannot have several classes as its domain, so it may do without. */
        private static String definition(String name) {
            return "ng:%1$s rdfs:label ?label ; rdfs:comment ?comment ; rdfs:range ?range".formatted(name)
                    + " { ng:%1$s rdfs:domain ?domain } UNION { ng:%1$s a owl:AnnotationProperty }".formatted(name);
        }

        private static void addTerm(Node node, TreeSet<String> names) {
            if (node.isURI()
                    && node.getURI().startsWith(Vocabulary.NG)
                    && !node.getURI().equals(Vocabulary.NG)) {
                names.add(node.getURI().substring(Vocabulary.NG.length()));
            }
        }
    }

    @Nested
    class AUsersAddition {

        @TempDir
        Path folder;

        @Test
        void isExportedWithThePropertyForTheWordsOfItsRole() throws IOException {
            Files.writeString(
                    folder.resolve("own.ttl"),
                    """
                    @prefix ng: <https://w3id.org/newsgraph/ontology#> .
                    @prefix owl: <http://www.w3.org/2002/07/owl#> .
                    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                    ng:weapon a owl:ObjectProperty , ng:Role ;
                        rdfs:label "weapon"@en ; rdfs:comment "With what."@en .
                    ng:Ship a owl:Class ; rdfs:label "ship"@en ; rdfs:comment "A ship."@en ;
                        rdfs:subClassOf ng:Asset , <https://schema.org/Vehicle> .
                    ng:duelled a owl:ObjectProperty , ng:Relation ;
                        rdfs:label "duelled"@en ; rdfs:comment "Fought."@en ; ng:neo4jType "DUELLED" ;
                        rdfs:domain [ a owl:Class ; owl:unionOf ( ng:Person ng:Ship ) ] ; rdfs:range ng:Ship ;
                        ng:family "own" ; ng:role ng:weapon .
                    """);
            Ontology ontology = new OntologyLoader().load(List.of(folder));
            ArticleGraph graph = new GraphBuilder("duel", "The Ada duelled the Bea with guns.")
                    .entity("ship/ada", "Ship", "Ada", null)
                    .entity("ship/bea", "Ship", "Bea", null)
                    .statement("ee01", "duelled", "ship/ada", "ship/bea", "duelled")
                    .roleWords("weapon", "guns")
                    .done()
                    .build();
            DatasetGraph dataset = Exports.read(
                    Exports.export(new RdfExporter(ontology), SampleGraphs.of(graph), RdfFormat.TRIG), RdfFormat.TRIG);
            assertThat(Exports.ask(
                            dataset,
                            "ng:duelled rdfs:domain/owl:unionOf/rdf:rest/rdf:first ng:Ship ."
                                    + " ng:weaponText rdfs:label ?label ; rdfs:domain ng:Statement ; rdfs:range xsd:string ."
                                    + " GRAPH article:duel { statement:ee01 ng:weaponText 'guns' . ?a ng:duelled ?b }"
                                    + " ?a a ng:Ship , <https://schema.org/Vehicle>"))
                    .isTrue();
        }
    }
}
