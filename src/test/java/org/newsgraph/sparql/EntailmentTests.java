// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By an ontology of their own, with a property of each kind. */
class EntailmentTests {

    private static final String ONTOLOGY =
            """
            ng:aided a ng:Relation ; rdfs:domain ng:Actor ; rdfs:range [ owl:unionOf ( ng:Actor ng:Place ) ] ;
                rdfs:subPropertyOf ng:supports .
            ng:supports a ng:Relation ; owl:inverseOf ng:supportedBy .
            ng:metWith a ng:Relation , owl:SymmetricProperty ; rdfs:range ng:Actor .
            ng:place a ng:Role ; rdfs:range ng:Entity .
            ng:Person rdfs:subClassOf ng:Actor . ng:Actor rdfs:subClassOf ng:Entity , [ a owl:Restriction ] .
            """;

    private static final Entailment ENTAILMENT = new Entailment(triples(ONTOLOGY));

    private static List<Triple> triples(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        StringBuilder prefixes = new StringBuilder();
        SparqlQuery.PREFIXES.getNsPrefixMap().forEach((prefix, iri) -> prefixes.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(iri)
                .append(">\n"));
        RDFParser.fromString(prefixes + turtle, Lang.TURTLE).parse(graph);
        return graph.find().toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            textBlock =
                    """
            entity:A ng:metWith entity:B => entity:B ng:metWith entity:A; entity:A a ng:Actor; entity:B a ng:Actor; entity:A a ng:Entity; entity:B a ng:Entity
            entity:A ng:aided entity:B => entity:A ng:supports entity:B; entity:B ng:supportedBy entity:A; entity:A a ng:Actor; entity:A a ng:Entity
            entity:B ng:supportedBy entity:A => entity:A ng:supports entity:B
            entity:A a ng:Person => entity:A a ng:Actor; entity:A a ng:Entity
            """)
    void followsFromAPlainTriple(String stated, String expected) {
        assertThat(ENTAILMENT.of(triples(stated + " .")))
                .containsExactlyInAnyOrderElementsOf(triples(expected.replace(";", " .") + " ."));
    }

    @Test
    void nothingFollowsFromAStatementThatIsNotAsserted() {
        assertThat(
                        ENTAILMENT.of(
                                triples(
                                        """
                        statement:s a ng:Statement ; rdf:subject entity:A ; rdf:predicate ng:aided ; rdf:object entity:B ;
                            ng:place entity:C ; ng:polarity "negative" .""")))
                .isEmpty();
    }

    @Test
    void manyTriplesGiveWhatEachGives() {
        String people = IntStream.range(0, 6000)
                .mapToObj(number -> "entity:P" + number + " a ng:Person .")
                .collect(Collectors.joining("\n"));

        assertThat(ENTAILMENT.of(triples(people))).size().isEqualTo(12_000);
    }
}
