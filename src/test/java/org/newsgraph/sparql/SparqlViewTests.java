// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.rdf.Provenance;
import org.newsgraph.rdf.RdfExporter;
import org.newsgraph.testing.GeneratedGraphs;
import org.newsgraph.testing.Graphs;
import org.newsgraph.testing.MemoryStore;

class SparqlViewTests {

    private static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());
    private static final Provenance PROVENANCE = new Provenance(org.newsgraph.Program.version(), null);

    @TempDir
    private Path folder;

    private final MemoryStore store = new MemoryStore();

    @BeforeEach
    void fill() {
        store.save(Graphs.pledge("one"), "1");
        store.save(Graphs.pledge("two", "Q20", "Q212"), "1");
        store.save(GeneratedGraphs.graph(3, 4), "1");
    }

    private SparqlView open() {
        return SparqlView.open(folder, store, ONTOLOGY, false, (done, all) -> {});
    }

    /**
     * The view is the export, but for numbers, which TDB2 writes in a way of its own, and for the counts of the
     * dataset, which a query can make itself.
     */
    private void assertInStep(SparqlView view) {
        DatasetGraph fresh = DatasetGraphFactory.create();
        new RdfExporter(ONTOLOGY).load(store, PROVENANCE, fresh);
        Graph union = stored(fresh.getDefaultGraph());
        union.find().toList().stream().filter(SparqlViewTests::counts).forEach(union::delete);
        DatasetGraph shown = view.dataset();
        Txn.executeRead(shown, () -> {
            assertThat(names(shown)).isEqualTo(names(fresh));
            for (Node name : Iter.toList(fresh.listGraphNodes())) {
                Graph expected = stored(fresh.getGraph(name));
                assertThat(shown.getGraph(name).isIsomorphicWith(expected))
                        .as(name.toString())
                        .isTrue();
                GraphUtil.addInto(union, expected);
            }
            assertThat(shown.getDefaultGraph().isIsomorphicWith(union)).isTrue();
        });
    }

    private static boolean counts(Triple triple) {
        return triple.getSubject().toString().contains("/dataset:")
                || Set.of(VOID.triples.asNode(), VOID.classPartition.asNode(), DCTerms.temporal.asNode())
                        .contains(triple.getPredicate());
    }

    private static Graph stored(Graph graph) {
        Graph stored = GraphFactory.createDefaultGraph();
        GraphUtil.add(stored, ViewGraphs.stored(graph.find().toList()).iterator());
        return stored;
    }

    private static Set<String> names(DatasetGraph dataset) {
        Set<String> names = new TreeSet<>();
        dataset.listGraphNodes().forEachRemaining(name -> names.add(name.getURI()));
        return names;
    }

    @Test
    void isWhatTheExportWritesAndFollowsWhatChanges() {
        try (SparqlView view = open()) {
            assertInStep(view);
            store.reads.clear();
            store.save(Graphs.pledge("one", "Q20", "Q55"), "2");
            store.save(GeneratedGraphs.graph(4, 2), "1");
            store.remove("article-3");

            assertThat(view.sync(store, (done, all) -> {})).isTrue();

            assertThat(store.reads).containsExactly("article-4", "one");
            assertInStep(view);
            assertThat(view.sync(store, (done, all) -> {})).isFalse();
        }
        store.reads.clear();
        store.save(Graphs.pledge("two"), "2");

        try (SparqlView view = open()) {
            assertThat(store.reads).containsExactly("two");
            view.compact();
            assertInStep(view);
            store.save(Graphs.pledge("one"), "3");
            view.sync(store, (done, all) -> {});
            assertInStep(view);
        }
    }

    @Test
    void aChangeThatWasBrokenOffIsDoneAgain() {
        try (SparqlView view = open()) {
            store.reads.clear();
            store.save(Graphs.pledge("one", "Q20", "Q55"), "2");
            store.save(GeneratedGraphs.graph(4, 2), "1");
            store.patience = 1;

            assertThatThrownBy(() -> view.sync(store, (done, all) -> {})).hasMessage("no patience");

            Txn.executeRead(
                    view.dataset(), () -> assertThat(names(view.dataset())).hasSize(3));
        }
        store.patience = Integer.MAX_VALUE;
        store.remove("article-4");
        try (SparqlView view = open()) {
            assertInStep(view);
        }
    }

    @Test
    void whatWasWrittenButNotRememberedIsDoneAgainAndAnotherProgramsIsMadeAnew() {
        open().close();
        ViewState whole = ViewState.read(folder).orElseThrow();
        List.copyOf(whole.articles().keySet()).forEach(id -> whole.articles().put(id, ViewState.UNSURE));
        whole.write(folder);
        store.remove("two");
        try (SparqlView view = open()) {
            assertInStep(view);
        }
        new ViewState("another", whole.database(), whole.size(), whole.articles()).write(folder);
        store.reads.clear();

        open().close();

        assertThat(store.reads).containsExactly("article-3", "one");
    }

    @Test
    void oneWhoseFilesAreBrokenIsMadeAnew() throws IOException {
        open().close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith("-data.obj")
                            || file.toString().endsWith(".idn"))
                    .forEach(SparqlViewTests::spoil);
        }
        store.save(Graphs.pledge("one", "Q20", "Q55"), "2");

        try (SparqlView view = open()) {
            assertInStep(view);
        }
    }

    private static void spoil(Path file) {
        try {
            Files.writeString(file, "spoilt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
