// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.sparql;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.newsgraph.StoreException;
import org.newsgraph.UsageException;
import org.newsgraph.store.neo4j.QueryLimits;

/** Answers queries, within limits: from a view of our own, or from the endpoint of the program that serves it. */
public final class SparqlSource {

    private final Function<SparqlQuery, Function<QueryLimits, SparqlAnswer>> runs;

    private SparqlSource(Function<SparqlQuery, Function<QueryLimits, SparqlAnswer>> runs) {
        this.runs = runs;
    }

    /** Answers from that view's {@link SparqlView#dataset()}. */
    public static SparqlSource of(SparqlView view) {
        DatasetGraph dataset = view.dataset();
        return new SparqlSource(query -> limits -> Txn.calculateRead(
                dataset,
                () -> answer(
                        QueryExec.dataset(dataset)
                                .query(query.query())
                                .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
                                .build(),
                        query,
                        limits.rows())));
    }

    /**
     * Answers from an endpoint.
     *
     * @param user and password: null where it asks for none
     */
    public static SparqlSource at(URI endpoint, @Nullable String user, @Nullable String password) {
        HttpClient.Builder client = HttpClient.newBuilder();
        if (user != null && password != null) {
            client.authenticator(new Authenticator() {
                @Override
                protected PasswordAuthentication getPasswordAuthentication() {
                    return new PasswordAuthentication(user, password.toCharArray());
                }
            });
        }
        HttpClient http = client.build();
        return new SparqlSource(query -> limits -> answer(
                QueryExecHTTP.service(endpoint.toString())
                        .httpClient(http)
                        .query(query.query())
                        .param("timeout", String.valueOf(limits.time().toSeconds()))
                        .timeout(limits.time().plusSeconds(5).toMillis(), TimeUnit.MILLISECONDS)
                        .build(),
                query,
                limits.rows()));
    }

    /**
     * Runs a query.
     *
     * @throws UsageException where it asks for what is off
     * @throws StoreException where it takes too long, or the endpoint does not answer
     */
    public SparqlAnswer run(SparqlQuery query, QueryLimits limits) {
        try {
            return runs.apply(query).apply(limits);
        } catch (QueryCancelledException e) {
            throw stopped(limits, e);
        } catch (QueryExceptionHTTP e) {
            throw refused(e, limits);
        } catch (HttpException e) {
            throw new StoreException("the SPARQL endpoint does not answer: " + e.getMessage(), e);
        } catch (QueryException e) {
            throw new UsageException("the query cannot be answered: " + SparqlQuery.firstLine(e));
        }
    }

    private static StoreException stopped(QueryLimits limits, Exception cause) {
        return new StoreException(
                "the query was stopped after " + limits.time().toSeconds()
                        + " s; ask for less, or give it more with --timeout",
                cause);
    }

    private static RuntimeException refused(QueryExceptionHTTP e, QueryLimits limits) {
        String reason = e.getResponse() == null
                ? String.valueOf(e.getMessage())
                : e.getResponse().strip();
        return switch (e.getStatusCode()) {
            case 400, 403, 422, 500 -> new UsageException("the query cannot be answered: " + reason);
            case 401 -> new StoreException("the SPARQL endpoint asks for a password; set NEO4J_PASSWORD", e);
            case 503 -> stopped(limits, e);
            default -> new StoreException("the SPARQL endpoint does not answer: " + reason, e);
        };
    }

    private static SparqlAnswer answer(QueryExec execution, SparqlQuery query, long limit) {
        try (execution) {
            if (query.isQuestion()) {
                return new SparqlAnswer.Truth(execution.ask());
            }
            if (!query.givesTriples()) {
                RowSet rows = execution.select();
                List<Binding> bindings = new ArrayList<>();
                boolean whole = take(Iter.map(rows, Binding::detach), limit, bindings);
                return new SparqlAnswer.Table(rows.getResultVars(), bindings, whole);
            }
            List<Triple> triples = new ArrayList<>();
            Iterator<Triple> all =
                    query.query().isDescribeType() ? execution.describeTriples() : execution.constructTriples();
            boolean whole = take(all, limit, triples);
            Graph graph = GraphFactory.createDefaultGraph();
            graph.getPrefixMapping().setNsPrefixes(query.query().getPrefixMapping());
            triples.forEach(graph::add);
            return new SparqlAnswer.Triples(graph, whole);
        }
    }

    private static <T> boolean take(Iterator<T> from, long limit, List<T> into) {
        while (into.size() < limit && from.hasNext()) {
            into.add(from.next());
        }
        return !from.hasNext();
    }
}
