// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.QueryType;
import org.newsgraph.StoreException;
import org.newsgraph.UsageException;

/** A query that may only read, in a read transaction, within its limits. */
final class ReadingQuery {

    private static final String ACCESS_MODE = "Neo.ClientError.Statement.AccessMode";
    private static final Set<String> TIMED_OUT = Set.of(
            "Neo.ClientError.Transaction.TransactionTimedOut",
            "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration");

    private final String cypher;
    private final Map<String, Object> parameters;
    private final QueryLimits limits;

    ReadingQuery(String cypher, Map<String, ?> parameters, QueryLimits limits) {
        this.cypher = cypher;
        this.parameters = new HashMap<>(parameters);
        this.limits = limits;
    }

    Rows run(Session session) {
        try {
            return session.executeRead(
                    this::rows,
                    TransactionConfig.builder().withTimeout(limits.time()).build());
        } catch (Neo4jException e) {
            if (ACCESS_MODE.equals(e.code())) {
                throw writes();
            }
            if (TIMED_OUT.contains(e.code())) {
                throw new StoreException(
                        "the query was stopped after " + limits.time().toSeconds()
                                + " s; ask for less, or give it more with --timeout",
                        e);
            }
            throw e;
        }
    }

    private Rows rows(TransactionContext transaction) {
        Result result = transaction.run(cypher, parameters);
        List<Map<String, Object>> rows = new ArrayList<>();
        while (rows.size() < limits.rows() && result.hasNext()) {
            rows.add(PlainValues.row(result.next()));
        }
        boolean whole = !result.hasNext();
        List<String> columns = result.keys();
        if (result.consume().queryType() != QueryType.READ_ONLY) {
            throw writes();
        }
        return new Rows(columns, rows, whole);
    }

    private static UsageException writes() {
        return new UsageException("the query would write, and newsgraph query only reads; build changes the graph");
    }
}
