// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.shacl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.testing.Golden;

/** The shapes say neither less nor more than the ontology: they cannot drift. */
class RelationShapesTests {

    private static final String NG = "https://w3id.org/newsgraph/ontology#";
    private static final String SHAPE = "https://w3id.org/newsgraph/shapes#";
    private static final Pattern TERM = Pattern.compile("(?<![\\w/])ng:(\\w+)");

    private static final Graph ONTOLOGY = parse(ShapedData.ONTOLOGY.turtle());
    private static final List<String> TURTLE = ShapeChecker.turtle(ShapedData.ONTOLOGY);
    private static final Graph SHAPES = parse(TURTLE);

    @TempDir
    private Path folder;

    private static Graph parse(List<String> turtle) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        turtle.forEach(text -> RDFParser.fromString(text, Lang.TURTLE).parse(graph));
        return graph;
    }

    private static Node ng(String name) {
        return NodeFactory.createURI(NG + name);
    }

    private static Node shape(String name) {
        return NodeFactory.createURI(SHAPE + name);
    }

    /** Local names of the terms of a class. */
    private static Set<String> termsOf(Node type) {
        return ONTOLOGY.find(Node.ANY, RDF.Nodes.type, type)
                .mapWith(Triple::getSubject)
                .filterKeep(term -> term.isURI() && term.getURI().startsWith(NG))
                .mapWith(term -> term.getURI().substring(NG.length()))
                .toSet();
    }

    private static Set<String> usedTerms() {
        return TURTLE.stream()
                .flatMap(text -> TERM.matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code -Dgolden.rewrite} makes the file anew. */
    @Test
    void theFileOfTheOntologyIsWhatIsGenerated() {
        Golden.check(Path.of("ontology/relation-shapes.ttl"), new RelationShapes(ShapedData.ONTOLOGY).turtle());
    }

    @Test
    void eachRelationAndRoleHasShapes() {
        assertThat(ShapedData.ONTOLOGY.relations().keySet())
                .hasSizeGreaterThan(40)
                .allSatisfy(relation -> {
                    assertThat(SHAPES.contains(shape(relation), Node.ANY, ng(relation)))
                            .isTrue();
                    assertThat(SHAPES.contains(shape(relation + "-triple"), Node.ANY, ng(relation)))
                            .isTrue();
                });
        assertThat(ShapedData.ONTOLOGY.roles().keySet()).hasSizeGreaterThan(5).allSatisfy(role -> assertThat(
                        SHAPES.contains(shape("role-" + role), Node.ANY, ng(role)))
                .isTrue());
    }

    @Test
    void eachTermOfTheShapesIsOneOfTheOntology() {
        Set<String> defined = new TreeSet<>();
        ONTOLOGY.find(Node.ANY, RDF.Nodes.type, Node.ANY)
                .mapWith(Triple::getSubject)
                .forEach(term -> {
                    if (term.isURI() && term.getURI().startsWith(NG)) {
                        defined.add(term.getURI().substring(NG.length()));
                    }
                });

        assertThat(usedTerms()).hasSizeGreaterThan(100).isSubsetOf(defined);
    }

    @Test
    void eachPropertyOfTheDataIsAskedForByAShape() {
        Set<String> properties = termsOf(OWL2.DatatypeProperty.asNode());
        properties.addAll(termsOf(OWL2.ObjectProperty.asNode()));
        properties.removeIf(name -> isEntailed(ng(name)));

        assertThat(properties).hasSizeGreaterThan(90);
        assertThat(usedTerms()).containsAll(properties);
    }

    /** An inverse, or a property above others, follows from what an export says and is not in it. */
    private static boolean isEntailed(Node property) {
        return ONTOLOGY.contains(property, OWL2.inverseOf.asNode(), Node.ANY)
                || ONTOLOGY.contains(Node.ANY, RDFS.Nodes.subPropertyOf, property);
    }

    @Test
    void eachClassIsATargetOrBelowOne() {
        Set<Node> targets = SHAPES.find(
                        Node.ANY, NodeFactory.createURI("http://www.w3.org/ns/shacl#targetClass"), Node.ANY)
                .mapWith(Triple::getObject)
                .toSet();

        assertThat(termsOf(OWL2.Class.asNode()))
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(isBelow(ng(name), targets)).isTrue());
    }

    private static boolean isBelow(Node type, Set<Node> targets) {
        return targets.contains(type)
                || ONTOLOGY.find(type, RDFS.Nodes.subClassOf, Node.ANY).toList().stream()
                        .anyMatch(above -> isBelow(above.getObject(), targets));
    }

    @Test
    void aUsersRelationHasItsShapesWithoutAnybodyWritingThem() throws IOException {
        Files.writeString(
                folder.resolve("mine.ttl"),
                """
                @prefix ng: <https://w3id.org/newsgraph/ontology#> .
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                ng:napped a owl:ObjectProperty , ng:Relation ;
                    rdfs:label "napped"@en ;
                    rdfs:comment "The subject slept for a short time."@en ;
                    rdfs:domain ng:Person ;
                    ng:neo4jType "NAPPED" ;
                    ng:family "sleep" .
                """);
        Ontology ontology = new OntologyLoader().load(List.of(folder));

        ShapeReport report = new ShapeChecker(ontology, ShapedData.PROVENANCE)
                .check(ShapedData.broken("DELETE WHERE { statement:planned rdf:predicate ?x } ;"
                        + " INSERT DATA { statement:planned rdf:predicate ng:napped ; ng:topic entity:deal }"));

        assertThat(report.violations())
                .extracting(Violation::focus, Violation::path, Violation::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "statement:planned", "ng:topic|ng:topicText", "napped: has no role topic"),
                        org.assertj.core.groups.Tuple.tuple(
                                "statement:planned", "rdf:object", "napped: takes no object"));
    }
}
