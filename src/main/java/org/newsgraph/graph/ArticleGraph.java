// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import java.util.List;
import org.newsgraph.article.Article;

/**
 * What one article states: the unit that is extracted, stored and exported as a whole.
 *
 * <p>Every id that a statement or quotation names is the id of an entity of {@code entities}; every excerpt is verbatim
 * in {@code article}. Entities are in order of first mention, everything else in text order.
 */
public record ArticleGraph(
        Article article,
        List<Entity> entities,
        List<Statement> statements,
        List<Quotation> quotations,
        List<TimeExpression> times,
        List<Amount> amounts) {

    public ArticleGraph {
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        quotations = List.copyOf(quotations);
        times = List.copyOf(times);
        amounts = List.copyOf(amounts);
    }
}
