// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.graph.ArticleGraphs;
import org.newsgraph.testing.GoldFixtures;

/** What RDF4J, of which Jena knows nothing, reads in the exports of all fixtures. */
class AnotherParserTests {

    private static final ArticleGraphs FIXTURES = ArticleGraphs.of(GoldFixtures.graphs());
    private static final Map<RdfFormat, RDFFormat> FORMATS = Map.of(
            RdfFormat.TURTLE, RDFFormat.TURTLE,
            RdfFormat.TRIG, RDFFormat.TRIG,
            RdfFormat.NTRIPLES, RDFFormat.NTRIPLES,
            RdfFormat.NQUADS, RDFFormat.NQUADS,
            RdfFormat.JSONLD, RDFFormat.JSONLD,
            RdfFormat.RDFXML, RDFFormat.RDFXML);

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void readsTheSameDatasetAsJena(RdfFormat format) throws IOException {
        byte[] document = Exports.export(FIXTURES, format);

        Model theirs = Rio.parse(new ByteArrayInputStream(document), FORMATS.get(format));

        Model ours = model(Exports.read(document, format));
        assertThat(theirs).hasSameSizeAs(ours).hasSizeGreaterThan(10_000);
        assertThat(theirs.stream().filter(statement -> !hasBlank(statement) && !ours.contains(statement)))
                .isEmpty();
        assertThat(Models.isomorphic(blankPart(theirs), blankPart(ours))).isTrue();
    }

    private static Model model(DatasetGraph dataset) {
        Model model = new LinkedHashModel();
        dataset.stream()
                .forEach(quad -> model.add(
                        (Resource) RdfXmlSink.value(quad.getSubject()),
                        (IRI) RdfXmlSink.value(quad.getPredicate()),
                        RdfXmlSink.value(quad.getObject()),
                        quad.isDefaultGraph() ? null : (Resource) RdfXmlSink.value(quad.getGraph())));
        return model;
    }

    private static Model blankPart(Model model) {
        return model.stream()
                .filter(AnotherParserTests::hasBlank)
                .collect(Collectors.toCollection(LinkedHashModel::new));
    }

    private static boolean hasBlank(Statement statement) {
        return statement.getSubject().isBNode() || statement.getObject().isBNode();
    }
}
