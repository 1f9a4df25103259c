// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.util.List;
import java.util.Map;
import org.newsgraph.store.neo4j.Neo4jGraphStore;

/**
 * All that a store holds of articles, in a form that can be compared: a line for each node and relationship, sorted.
 */
public final class WholeGraph {

    private static final String NODES =
            "MATCH (n:Article|Entity|Statement|Quotation) RETURN n AS node, COLLECT { UNWIND labels(n) AS label"
                    + " RETURN label ORDER BY label } AS labels";
    private static final String RELATIONSHIPS =
            "MATCH (a:Article|Entity|Statement|Quotation)-[r]->(b) RETURN a.id AS from, type(r) AS type, r AS"
                    + " relationship, b.id AS to";

    private WholeGraph() {}

    public static List<String> of(Neo4jGraphStore store) {
        return List.of(NODES, RELATIONSHIPS).stream()
                .flatMap(cypher -> store.query(cypher, Map.of()).rows().stream())
                .map(Map::toString)
                .sorted()
                .toList();
    }
}
