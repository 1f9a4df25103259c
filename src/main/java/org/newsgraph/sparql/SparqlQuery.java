// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.sparql;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.newsgraph.UsageException;
import org.newsgraph.rdf.DatasetParts;

/**
 * A query that was read and only reads, with all its parameters set.
 *
 * <p>The prefixes of {@link DatasetParts#prefixes()} need no {@code PREFIX} line.
 */
public final class SparqlQuery {

    static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefixes(DatasetParts.prefixes())
            .lock();

    /** Where Jena says it once more, and what its parser adds to a token. */
    private static final Pattern PLACE =
            Pattern.compile("(?i)(^line \\d+, column \\d+: )|( ?at line \\d+, column \\d+\\.?)|( \"\"$)| \"\"(?= )");

    private final Query query;

    private SparqlQuery(Query query) {
        this.query = query;
    }

    /**
     * Reads a query.
     *
     * @param where it comes from, for messages
     * @param parameters values of variables: numbers, truth values, days and strings; a string that is {@code <an IRI>}
     *     or begins with a known prefix is that IRI
     * @throws UsageException where it is no SPARQL, would write, or does not have such a variable
     */
    public static SparqlQuery read(String text, String where, Map<String, ?> parameters) {
        Query query = new Query();
        query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(PREFIXES));
        try {
            QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            throw isUpdate(text) ? writes(where) : broken(where, e);
        } catch (QueryException e) {
            throw new UsageException(where + ": " + firstLine(e));
        }
        Map<Var, Node> values = new HashMap<>();
        parameters.forEach((name, value) -> {
            if (!Pattern.compile("[?$]" + Pattern.quote(name) + "\\b")
                    .matcher(text)
                    .find()) {
                throw new UsageException("-p " + name + ": the query has no variable $" + name);
            }
            values.put(Var.alloc(name), Terms.node(name, value));
        });
        return new SparqlQuery(values.isEmpty() ? query : QueryTransformOps.transform(query, values));
    }

    private static boolean isUpdate(String text) {
        UpdateRequest update = new UpdateRequest();
        update.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(PREFIXES));
        try {
            UpdateFactory.parse(update, text);
            return !update.getOperations().isEmpty();
        } catch (QueryException e) {
            return false;
        }
    }

    private static UsageException writes(String where) {
        return new UsageException(
                where + ": the query would write, and newsgraph sparql only reads; build changes the graph");
    }

    private static UsageException broken(String where, QueryParseException e) {
        String place = e.getLine() > 0 ? ", line " + e.getLine() + ", column " + e.getColumn() : "";
        return new UsageException(where + place + ": "
                + PLACE.matcher(firstLine(e)).replaceAll("").strip());
    }

    static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse("is no query")
                .strip();
    }

    /** Whether it gives triples, as CONSTRUCT and DESCRIBE do. */
    public boolean givesTriples() {
        return query.isConstructType() || query.isDescribeType();
    }

    /** Whether it gives yes or no. */
    public boolean isQuestion() {
        return query.isAskType();
    }

    /** SELECT, ASK, CONSTRUCT or DESCRIBE. */
    public String kind() {
        return query.queryType().name();
    }

    /** The query with all parameters set and all prefixes that it needs, as any SPARQL engine takes it. */
    public String text() {
        return query.toString();
    }

    Query query() {
        return query;
    }
}
