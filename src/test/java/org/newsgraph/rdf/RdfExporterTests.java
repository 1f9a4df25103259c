// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.graph.ArticleGraphs;

class RdfExporterTests {

    private static final ArticleGraphs GRAPHS = SampleGraphs.all();
    private static final DatasetGraph DATASET = Exports.dataset(GRAPHS);

    @Nested
    class InEachFormat {

        @ParameterizedTest
        @EnumSource(RdfFormat.class)
        void holdsTheSameTriples(RdfFormat format) {
            Graph triples = Exports.union(Exports.read(Exports.export(GRAPHS, format), format));
            assertThat(triples.size()).isEqualTo(Exports.union(DATASET).size());
            assertThat(triples.isIsomorphicWith(Exports.union(DATASET))).isTrue();
        }

        @ParameterizedTest
        @EnumSource(
                value = RdfFormat.class,
                names = {"TRIG", "NQUADS", "JSONLD"})
        void keepsEachArticlesGraphApartWhereItCan(RdfFormat format) {
            DatasetGraph read = Exports.read(Exports.export(GRAPHS, format), format);
            assertThat(read.size()).isEqualTo(GRAPHS.articleIds().size());
            assertThat(IsoMatcher.isomorphic(read, DATASET)).isTrue();
        }

        @ParameterizedTest
        @EnumSource(RdfFormat.class)
        void isTheSameByteForByteInWhateverOrderArticlesCome(RdfFormat format) {
            byte[] first = Exports.export(GRAPHS, format);
            assertThat(Exports.export(GRAPHS, format)).isEqualTo(first);
            assertThat(Exports.export(SampleGraphs.reversed(), format)).isEqualTo(first);
        }

        @Test
        void saysNothingTwiceOfOneGraph() {
            List<String> lines = new String(Exports.export(GRAPHS, RdfFormat.NQUADS), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).doesNotHaveDuplicates();
        }

        @ParameterizedTest
        @EnumSource(RdfFormat.class)
        void reportsAnOutputThatRefuses(RdfFormat format) {
            OutputStream full = new OutputStream() {
                @Override
                public void write(int unit) throws IOException {
                    throw new IOException("no space left");
                }
            };
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> Exports.EXPORTER.export(GRAPHS, format, Exports.PROVENANCE, full));
        }

        @ParameterizedTest
        @EnumSource(RdfFormat.class)
        void writesTheOntologyAloneWithoutArticles(RdfFormat format) {
            DatasetGraph read = Exports.read(Exports.export(SampleGraphs.of(), format), format);
            assertThat(Exports.ask(read, "ng:metWith a owl:SymmetricProperty . plover:AID a skos:Concept"))
                    .isTrue();
        }
    }

    @Nested
    class ForReaders {

        private final String turtle = new String(Exports.export(GRAPHS, RdfFormat.TURTLE), StandardCharsets.UTF_8);

        @Test
        void shortensIris() {
            assertThat(turtle)
                    .contains("\nstatement:cc01:amount\n")
                    .containsPattern("\nentity:Q11 +rdf:type +ng:Person;")
                    .containsPattern("ng:mentionedIn +article:again;")
                    .containsPattern("owl:sameAs +wd:Q11 \\.");
        }

        @Test
        void putsTheOntologyFirstAndEntitiesLast() {
            assertThat(List.of(
                            "\"newsgraph ontology\"@en",
                            "article:again ",
                            "\nstatement:aa01 ",
                            "\"Prof Anna Berg\"@en"))
                    .isSortedAccordingTo(Comparator.comparingInt(turtle::indexOf))
                    .allMatch(turtle::contains);
        }

        @Test
        void labelsNoNodeOfTheDataByChance() {
            assertThat(DATASET.stream()
                            .filter(quad -> !quad.isDefaultGraph())
                            .filter(quad -> quad.getSubject().isBlank()
                                    || quad.getObject().isBlank()))
                    .isEmpty();
        }
    }

    @Nested
    class OfIdsThatNoSyntaxTakes {

        @Test
        void makesIrisOfAsciiWithoutDotSegments() {
            Descriptions ontology = new OntologyTriples(Exports.ONTOLOGY).descriptions();
            TreeSet<String> iris = new TreeSet<>();
            Exports.union(DATASET).find().forEachRemaining(triple -> {
                if (triple.getSubject().isURI() && !ontology.describes(triple.getSubject())) {
                    iris.add(triple.getSubject().getURI());
                }
            });
            assertThat(iris)
                    .allMatch(iri -> iri.matches("https://w3id\\.org/newsgraph/[A-Za-z0-9._~/%:#-]+"))
                    .noneMatch(iri -> iri.matches(".*/\\.\\.?(/.*)?"));
        }

        @Test
        void makesDifferentIrisOfDifferentIds() {
            List<String> ids = List.of("a b", "a%20b", "a+b", "a/b", "a:b", "a%3Ab", "é", "e\u0301", ".", "%2E", "..");
            assertThat(ids.stream().map(Iris::article)).doesNotHaveDuplicates();
        }
    }

    @Nested
    class OfTheDataset {

        @Test
        void countsWhatIsThere() {
            assertThat(Exports.select(
                            DATASET,
                            "?class ?number",
                            "<https://w3id.org/newsgraph/dataset> a void:Dataset , dcat:Dataset ;"
                                    + " void:classPartition [ void:class ?class ; void:entities ?number ]"))
                    .containsExactly(
                            Vocabulary.NG + "Article 4",
                            Vocabulary.NG + "Entity 5",
                            Vocabulary.NG + "Quotation 2",
                            Vocabulary.NG + "Statement 11");
            assertThat(Exports.select(DATASET, "?triples", "?dataset a dcat:Dataset ; void:triples ?triples"))
                    .containsExactly(String.valueOf(DATASET.stream().count()));
        }

        @Test
        void tellsFromWhenItsArticlesAre() {
            assertThat(Exports.select(
                            DATASET,
                            "?start ?end",
                            "?dataset dcterms:temporal [ dcat:startDate ?start ; dcat:endDate ?end ]"))
                    .containsExactly("2025-12-01 2025-12-01");
        }
    }

    @Nested
    class WithReifiers {

        private final RdfExporter reifying = Exports.EXPORTER.withReifiers();

        @ParameterizedTest
        @EnumSource(
                value = RdfFormat.class,
                names = {"TURTLE", "TRIG", "NTRIPLES", "NQUADS"})
        void everyStatementReifiesItsTriple(RdfFormat format) {
            DatasetGraph read = Exports.read(Exports.export(reifying, GRAPHS, format), format);
            assertThat(Exports.select(
                            Exports.inOneGraph(read),
                            "?s",
                            "?s a ng:Statement ; rdf:subject ?a ; rdf:predicate ?r ; rdf:object ?b"
                                    + " FILTER NOT EXISTS { ?s rdf:reifies <<( ?a ?r ?b )>> }"))
                    .isEmpty();
        }

        @Test
        void statesNothingMoreThanWithoutThem() {
            DatasetGraph read = Exports.read(Exports.export(reifying, GRAPHS, RdfFormat.NQUADS), RdfFormat.NQUADS);
            read.stream()
                    .filter(quad -> quad.getObject().isTripleTerm())
                    .toList()
                    .forEach(read::delete);
            assertThat(read.stream().filter(quad -> !quad.isDefaultGraph()))
                    .containsExactlyInAnyOrderElementsOf(DATASET.stream()
                            .filter(quad -> !quad.isDefaultGraph())
                            .toList());
        }
    }

    @Nested
    class OfProvenance {

        @Test
        void recordsVersionAndTimeAsTheCallerGivesThem() {
            assertThat(Exports.select(
                            DATASET,
                            "?version ?time",
                            "?dataset prov:generatedAtTime ?time ; prov:wasAttributedTo ?software ."
                                    + " ?software schema:softwareVersion ?version"))
                    .containsExactly("1.0 test 2025-12-01T10:00:00Z");
        }

        @Test
        void tellsFromWhichArticleAndByWhichProgramAStatementIs() {
            assertThat(Exports.ask(
                            DATASET,
                            "GRAPH article:pledges { statement:cc01 prov:wasQuotedFrom article:pledges ;"
                                    + " prov:wasGeneratedBy [ prov:used article:pledges ; prov:wasAssociatedWith ?by ] }"
                                    + " ?by a prov:SoftwareAgent"))
                    .isTrue();
        }

        @Test
        void describesTheArticle() {
            assertThat(Exports.ask(
                            DATASET,
                            "GRAPH article:pledges { article:pledges a schema:NewsArticle ; schema:headline 'Aid'@en ;"
                                    + " schema:datePublished '2025-12-01'^^xsd:date ; schema:url ?url ;"
                                    + " schema:publisher [ schema:name 'Agence Exemple'@en ] ;"
                                    + " ng:sha256 '00ff' ; ng:length 70 ; ng:text ?text }"))
                    .isTrue();
        }
    }
}
