// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;
import org.newsgraph.query.RowFormat;
import org.newsgraph.sparql.SparqlAnswer;
import org.newsgraph.sparql.SparqlQuery;

/** How {@code sparql} prints an answer: rows as {@code query} does, a yes or no, or a document of the field's own. */
enum SparqlFormat {
    TABLE(RowFormat.TABLE),
    JSON(RowFormat.JSON),
    CSV(RowFormat.CSV),
    /** SPARQL Query Results XML. */
    XML(null),
    TURTLE(null);

    private final @Nullable RowFormat rows;

    SparqlFormat(@Nullable RowFormat rows) {
        this.rows = rows;
    }

    /**
     * The one that was asked for, or the one for people.
     *
     * @throws UsageException where the query gives nothing that could be printed so
     */
    static SparqlFormat of(@Nullable SparqlFormat asked, SparqlQuery query) {
        if (asked == null) {
            return query.givesTriples() ? TURTLE : TABLE;
        }
        if ((asked == TURTLE) != query.givesTriples()) {
            throw new UsageException("--format " + asked + ": what " + query.kind() + " gives is printed as "
                    + (query.givesTriples() ? "turtle" : "table, json, csv or xml"));
        }
        return asked;
    }

    String write(SparqlAnswer answer) throws JsonProcessingException {
        if (rows == null) {
            return answer.document();
        }
        if (this == TABLE && answer instanceof SparqlAnswer.Truth truth) {
            return (truth.yes() ? "yes" : "no") + "\n";
        }
        return rows.write(answer.rows(this == TABLE));
    }

    /** The name as users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
