// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.UsageException;
import org.newsgraph.serve.NewsgraphServer;
import org.newsgraph.sparql.SparqlAnswer;
import org.newsgraph.sparql.SparqlQuery;
import org.newsgraph.sparql.SparqlSource;
import org.newsgraph.sparql.SparqlView;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.QueryLimits;
import org.newsgraph.store.neo4j.ServedNeo4j;
import org.newsgraph.store.neo4j.StoreSettings;

/** The RDF view of the store that the options name: its own, brought into step, or the one that is served. */
final class ViewOfStore {

    private final ExistingStore existing;
    private final boolean reasoning;
    private final SparqlView.Progress progress;

    ViewOfStore(ExistingStore existing, boolean reasoning, SparqlView.Progress progress) {
        this.existing = existing;
        this.reasoning = reasoning;
        this.progress = progress;
    }

    SparqlAnswer answer(SparqlQuery query, QueryLimits limits) {
        StoreSettings settings = existing.options().settings();
        Optional<URI> served = settings.embedded() ? ServedNeo4j.sparqlOn(settings.data()) : Optional.empty();
        if (served.isPresent()) {
            return SparqlSource.at(
                            checked(served.get(), settings.data()),
                            settings.username() == null ? ServedNeo4j.USER : settings.username(),
                            settings.password())
                    .run(query, limits);
        }
        try (Neo4jGraphStore store = existing.open();
                SparqlView view = SparqlView.open(folder(settings), store, existing.ontology(), reasoning, progress)) {
            return SparqlSource.of(view).run(query, limits);
        }
    }

    private URI checked(URI endpoint, Path data) {
        boolean reasons = NewsgraphServer.REASONING.equals(endpoint.getFragment());
        if (reasons != reasoning) {
            throw new UsageException(data + ": is served " + (reasons ? "with" : "without")
                    + " --reasoning; ask in the same way, or end newsgraph serve");
        }
        return endpoint.resolve(endpoint.getPath());
    }

    private Path folder(StoreSettings settings) {
        return settings.embedded()
                ? SparqlView.folder(settings.data(), reasoning)
                : SparqlView.folder(settings.data(), settings.store() + " " + settings.database(), reasoning);
    }
}
