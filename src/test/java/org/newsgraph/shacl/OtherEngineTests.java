// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.shacl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.rdf4j.common.exception.ValidationException;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.repository.RepositoryException;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclSail;
import org.junit.jupiter.api.Test;
import org.newsgraph.testing.GoldFixtures;

/**
 * RDF4J's engine finds with the committed shapes what Jena's finds, and nothing in the gold of the fixtures.
 *
 * <p>All broken graphs are checked in one go, each moved to IRIs of its own, beside the smallest fixture: this engine
 * takes seconds for each go.
 */
class OtherEngineTests {

    private static final String INDIVIDUAL =
            "<https://w3id\\.org/newsgraph/(article|entity|statement|quotation|publisher|someone)";

    @Test
    void findsTheSameInAllBrokenGraphsAndNothingInTheGold() throws IOException {
        StringBuilder data = new StringBuilder(ntriples(ShapedData.of(GoldFixtures.graphs())));
        int number = 0;
        for (ViolationCases.Case broken : ViolationCases.all()) {
            String triples = ntriples(ShapedData.broken(broken.update()));
            data.append(triples.replaceAll(INDIVIDUAL + "/", "<https://w3id.org/newsgraph/$1/case" + number + "/"));
            number++;
        }
        DatasetGraph all = DatasetGraphFactory.createGeneral();
        RDFParser.fromString(data.toString(), Lang.NTRIPLES).parse(all);
        ShapedData.of(SoundGraph.graph()).prefixes().forEach(all.prefixes()::add);

        Set<String> expected = new TreeSet<>();
        ShapedData.CHECKER
                .check(all)
                .violations()
                .forEach(violation -> expected.add(violation.focus() + " | " + violation.message()));

        assertThat(expected).hasSizeGreaterThan(number);
        assertThat(violations(ntriples(all), all)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String ntriples(DatasetGraph data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, data.getDefaultGraph(), Lang.NTRIPLES);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Focus node and message of each result, the nodes in short. */
    private static Set<String> violations(String triples, DatasetGraph prefixes) throws IOException {
        ShaclSail sail = new ShaclSail(new MemoryStore());
        sail.setValidationResultsLimitTotal(10_000);
        sail.setValidationResultsLimitPerConstraint(10_000);
        SailRepository repository = new SailRepository(sail);
        try (SailRepositoryConnection connection = repository.getConnection()) {
            connection.begin();
            connection.add(new ByteArrayInputStream(triples.getBytes(StandardCharsets.UTF_8)), RDFFormat.NTRIPLES);
            connection.commit();
            connection.begin();
            for (String file : List.of("ontology/shapes.ttl", "ontology/relation-shapes.ttl")) {
                connection.add(
                        new StringReader(Files.readString(Path.of(file))), RDFFormat.TURTLE, RDF4J.SHACL_SHAPE_GRAPH);
            }
            connection.commit();
            return Set.of();
        } catch (RepositoryException e) {
            if (e.getCause() instanceof ValidationException failed) {
                return results(failed.validationReportAsModel(), prefixes);
            }
            throw e;
        } finally {
            repository.shutDown();
        }
    }

    private static Set<String> results(Model report, DatasetGraph prefixes) {
        Set<String> results = new TreeSet<>();
        for (Statement focus : report.filter(null, SHACL.FOCUS_NODE, null)) {
            Resource result = focus.getSubject();
            String node = focus.getObject().isBNode()
                    ? "[]"
                    : org.apache.jena.shared.PrefixMapping.Factory.create()
                            .setNsPrefixes(prefixes.prefixes().getMapping())
                            .shortForm(focus.getObject().stringValue());
            report.filter(result, SHACL.RESULT_MESSAGE, null)
                    .forEach(message ->
                            results.add(node + " | " + message.getObject().stringValue()));
        }
        return results;
    }
}
