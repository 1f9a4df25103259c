// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.TransactionContext;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.store.GraphVersion;
import org.newsgraph.store.SaveResult;

/**
 * Saves article graphs within one transaction, a kind of rows at a time: few round trips for many small articles, and
 * none with too many rows for a huge one.
 *
 * <p>One writer serves one call: where the driver repeats the transaction since the answer to its commit was lost, it
 * knows what it did.
 */
final class GraphWriter {

    /** Rows that go to the server in one message; more brought no speed. */
    static final int ROWS = 1000;

    private final List<GraphVersion> graphs;
    private final Ontology ontology;
    private final Map<String, SaveResult> written = new HashMap<>();

    GraphWriter(List<GraphVersion> graphs, Ontology ontology) {
        this.graphs = graphs;
        this.ontology = ontology;
    }

    /** What became of each graph, in their order. */
    List<SaveResult> save(TransactionContext transaction) {
        Map<String, String> stored = fingerprints(transaction);
        List<GraphVersion> changed = graphs.stream()
                .filter(version -> !version.fingerprint().equals(stored.get(version.id())))
                .toList();
        List<String> old = changed.stream()
                .map(GraphVersion::id)
                .filter(stored::containsKey)
                .toList();
        if (!old.isEmpty()) {
            forget(transaction, old);
        }
        write(transaction, changed);
        changed.forEach(version ->
                written.put(version.id(), stored.containsKey(version.id()) ? SaveResult.REPLACED : SaveResult.ADDED));
        return graphs.stream()
                .map(version -> written.getOrDefault(version.id(), SaveResult.UNCHANGED))
                .toList();
    }

    private Map<String, String> fingerprints(TransactionContext transaction) {
        Map<String, String> stored = new HashMap<>();
        transaction
                .run(
                        CypherFiles.store("fingerprints"),
                        Map.of("ids", graphs.stream().map(GraphVersion::id).toList()))
                .forEachRemaining(row -> stored.put(
                        row.get("id").asString(), row.get("fingerprint").asString("")));
        return stored;
    }

    private static void forget(TransactionContext transaction, List<String> articles) {
        List<String> remaining = transaction
                .run(CypherFiles.store("forget-articles"), Map.of("ids", articles))
                .list(row -> row.get("id").asString());
        transaction
                .run(CypherFiles.store("rename-entities"), Map.of("ids", remaining))
                .consume();
    }

    private void write(TransactionContext transaction, List<GraphVersion> changed) {
        List<GraphParameters> parameters = changed.stream()
                .map(version -> new GraphParameters(version.graph(), ontology))
                .toList();
        List<Map<String, Object>> articles = new ArrayList<>();
        for (int i = 0; i < changed.size(); i++) {
            articles.addAll(parameters.get(i).articles(changed.get(i).fingerprint()));
        }
        List<ArticleGraph> all = changed.stream().map(GraphVersion::graph).toList();
        run(transaction, "save-articles", articles);
        run(transaction, "save-entities", rows(parameters, GraphParameters::entities));
        run(transaction, "name-entities", new NameRows(all).rows());
        run(transaction, "save-statements", rows(parameters, GraphParameters::statements));
        run(transaction, "save-quotations", rows(parameters, GraphParameters::quotations));
    }

    private static Iterable<Map<String, Object>> rows(
            List<GraphParameters> graphs, Function<GraphParameters, List<Map<String, Object>>> part) {
        return Iterables.concat(Iterables.transform(graphs, part::apply));
    }

    private static void run(TransactionContext transaction, String statement, Iterable<Map<String, Object>> rows) {
        for (List<Map<String, Object>> some : Iterables.partition(rows, ROWS)) {
            transaction.run(CypherFiles.store(statement), Map.of("rows", some)).consume();
        }
    }
}
