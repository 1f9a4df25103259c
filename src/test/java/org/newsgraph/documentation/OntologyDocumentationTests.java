// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.OntologyException;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.ontology.Terms;

class OntologyDocumentationTests {

    private static final String PREFIXES =
            """
            @prefix ng: <https://w3id.org/newsgraph/ontology#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;

    @Nested
    class OfTheProgramsOwnOntology {

        private static final Ontology OWN = new OntologyLoader().load(List.of());
        private static final Map<String, String> FILES = new OntologyDocumentation(OWN).files();
        private static final ReadPage PAGE = new ReadPage(FILES.get("index.html"));
        private static final TermModel TERMS = new TermModel(OWN.turtle());

        @Test
        void hasAnEntryWithDefinitionForEachTerm() {
            assertThat(TERMS.terms()).hasSizeGreaterThan(250).allSatisfy(term -> {
                assertThat(TERMS.definition(term)).isNotBlank();
                assertThat(PAGE.entry(TermModel.fragment(term)))
                        .contains(term.getURI(), TERMS.label(term) + ": " + TERMS.definition(term));
            });
            assertThat(PAGE.entries()).hasSameSizeAs(TERMS.terms());
        }

        @Test
        void hasNoOtherTermsThanThoseOfItsKinds() {
            assertThat(PAGE.headings())
                    .contains("Classes", "Relations: consult", "Roles")
                    .doesNotContain("Other terms");
        }

        @Test
        void resolvesEachLinkWithinThePage() {
            assertThat(PAGE.ids()).doesNotHaveDuplicates();
            assertThat(PAGE.localLinks()).hasSizeGreaterThan(500).isSubsetOf(PAGE.ids());
        }

        @Test
        void loadsNothingFromElsewhere() {
            assertThat(FILES.get("index.html")).doesNotContain("<script", "src=", "@import", "url(");
        }

        @Test
        void showsForEachRelationASentenceAndTheStatementOfIt() {
            assertThat(OWN.relations().keySet()).allSatisfy(name -> {
                Graph statement = turtle(PAGE.statement(name));
                assertThat(PAGE.entry(name)).doesNotContain("The form of a statement");
                assertThat(statement
                                .find(
                                        null,
                                        TERMS.model()
                                                .createProperty(Terms.NAMESPACE, name)
                                                .asNode(),
                                        null)
                                .toList())
                        .hasSize(1);
                assertThat(statement
                                .find(null, Names.ng("evidence").asNode(), null)
                                .toList())
                        .singleElement()
                        .satisfies(triple -> assertThat(PAGE.entry(name))
                                .contains(triple.getObject().getLiteralLexicalForm() + "."));
            });
        }

        @Test
        void tellsWhatTheTurtleSaysOfATerm() {
            assertThat(PAGE.entry("visited"))
                    .contains("ng:Place or ng:State or ng:Organization or ng:Group", "ng:visitedBy", "VISITED")
                    .contains("ng:relatedByConsultation", "plover:CONSULT-visit", "# Q3870 is Nairobi");
            assertThat(PAGE.entry("visitedBy")).contains("Range", "ng:Actor");
            assertThat(PAGE.entry("metWith")).contains("symmetric");
            assertThat(PAGE.entry("State")).contains("ng:Person, ng:Organization", "schema:Country", "wd:Q6256");
            assertThat(PAGE.entry("polarity")).contains("positive or negative");
            assertThat(PAGE.entry("CONSULT")).contains("plover:CONSULT-phone", "ng:hosted");
        }

        @Test
        void comesWithTheTurtleItself() {
            Graph whole = turtle(FILES.get("ontology.ttl"));
            Graph parts = turtle(FILES.get("newsgraph.ttl") + FILES.get("plover.ttl"));

            assertThat(whole.find(null, RDFS.Nodes.isDefinedBy, null).toList()).hasSameSizeAs(TERMS.terms());
            assertThat(whole.size()).isEqualTo(parts.size() + TERMS.terms().size());
        }

        private static Graph turtle(String text) {
            Graph graph = GraphFactory.createDefaultGraph();
            StringBuilder prefixes = new StringBuilder();
            TERMS.model().getNsPrefixMap().forEach((prefix, iri) -> prefixes.append("PREFIX ")
                    .append(prefix)
                    .append(": <")
                    .append(iri)
                    .append(">\n"));
            RDFParser.fromString(prefixes + text, Lang.TURTLE).parse(graph);
            return graph;
        }
    }

    @Nested
    class OfAUsersAddition {

        @TempDir
        Path folder;

        private OntologyDocumentation documentation(String... turtle) throws IOException {
            for (int i = 0; i < turtle.length; i++) {
                Files.writeString(folder.resolve(i + ".ttl"), PREFIXES + turtle[i]);
            }
            return new OntologyDocumentation(new OntologyLoader().load(List.of(folder)));
        }

        @Test
        void showsARelationWithoutAnExampleByItsWords() throws IOException {
            Files.createDirectories(folder.resolve("lexicon"));
            Files.writeString(
                    folder.resolve("lexicon/own.psv"),
                    """
                    relation | trigger | frame | plover | example
                    duelled | verb duel | subject=subject object=with | | Lind duelled with Novak.
                    """);
            OntologyDocumentation documentation = documentation(
                    """
                    ng:duelled a owl:ObjectProperty , ng:Relation ;
                        rdfs:label "duelled"@en ; rdfs:comment "Fought <b>hard</b> & \\"fair\\"."@en ;
                        rdfs:domain ng:Person ; rdfs:range ng:Person ; ng:family "a <fight>" ; ng:neo4jType "DUELLED" .
                    """);
            ReadPage page = new ReadPage(documentation.files().get("index.html"));

            assertThat(page.headings()).contains("Relations: a <fight>");
            assertThat(page.entry("duelled"))
                    .contains("duelled: Fought <b>hard</b> & \"fair\".")
                    .contains("Lind duelled with Novak.", "The form of a statement", "ng:duelled");
            assertThat(page.localLinks()).isSubsetOf(page.ids());
            assertThat(documentation.turtle()).contains("Fought <b>hard</b>");
        }

        @Test
        void refusesToJoinBlankNodesOfTwoFiles() throws IOException {
            String node = "_:x rdfs:label \"%s\" .\n";
            OntologyDocumentation documentation = documentation(node.formatted("one"), node.formatted("two"));

            assertThatExceptionOfType(OntologyException.class)
                    .isThrownBy(documentation::turtle)
                    .withMessageContaining("the same label for a blank node (_:name)");
        }
    }

    @Nested
    class TheProgramsOwnTerms {

        private final Ontology own = new OntologyLoader().load(List.of());
        private final TermModel terms = new TermModel(own.turtle());

        @Test
        void ofRelationsHaveAnInverseOrAreSymmetricAndBelongToTheirFamily() {
            assertThat(own.relations().values()).allSatisfy(relation -> {
                Resource term = Names.ng(relation.name());
                assertThat(terms.subjects(OWL2.inverseOf, term))
                        .hasSize(relation.symmetric() || relation.range().isEmpty() ? 0 : 1);
                assertThat(terms.values(term, RDFS.subPropertyOf))
                        .singleElement()
                        .satisfies(family -> assertThat(terms.text(family.asResource(), Terms.FAMILY))
                                .contains(relation.family()));
            });
        }

        @Test
        void haveExamplesOfTheRightTypes() {
            assertThat(own.relations().values()).allSatisfy(relation -> {
                Resource term = Names.ng(relation.name());
                assertThat(relation.domain())
                        .contains(type(terms.text(term, Names.EXAMPLE_SUBJECT).orElseThrow()));
                assertThat(relation.range())
                        .contains(type(terms.text(term, Names.EXAMPLE_OBJECT).orElseThrow()));
            });
            Set<Resource> kinds = Set.of(OWL2.Class, Terms.ROLE_CLASS);
            assertThat(terms.terms())
                    .filteredOn(term -> kinds.stream().anyMatch(kind -> terms.isA(term, kind)))
                    .allSatisfy(
                            term -> assertThat(terms.text(term, SKOS.example)).isPresent());
        }

        private String type(String id) {
            return own.actors().stream()
                    .filter(actor -> actor.wikidata().equals(id))
                    .map(actor -> actor.type())
                    .findFirst()
                    .orElseGet(() -> id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1, id.indexOf('/')));
        }
    }
}
