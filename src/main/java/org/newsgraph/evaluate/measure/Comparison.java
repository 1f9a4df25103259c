// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Statement;

/** The gold of one article beside what was found in it, with what all measures need to know of the two. */
public final class Comparison {

    private final ArticleGraph gold;
    private final ArticleGraph found;
    private final EntityAlignment entities;
    private final StatementAgreement agreement;
    private final StatementMatching statements;

    /**
     * Compares two graphs of the same article.
     *
     * @param symmetric whether the relation of that name may have its subject and object exchanged
     */
    public Comparison(ArticleGraph gold, ArticleGraph found, Predicate<String> symmetric) {
        this.gold = gold;
        this.found = found;
        this.entities = new EntityAlignment(gold, found);
        this.agreement = new StatementAgreement(entities, symmetric);
        this.statements = new StatementMatching(gold.statements(), found.statements(), agreement);
    }

    ArticleGraph gold() {
        return gold;
    }

    ArticleGraph found() {
        return found;
    }

    EntityAlignment entities() {
        return entities;
    }

    StatementAgreement agreement() {
        return agreement;
    }

    StatementMatching statements() {
        return statements;
    }

    /** The found statement that states {@code nonFact}, which the gold does not assert, as a fact; none is good. */
    Optional<Statement> asserting(Statement nonFact) {
        return found.statements().stream()
                .filter(Statement::asserted)
                .filter(f -> agreement.pair(nonFact, f))
                .filter(f -> {
                    Statement partner = statements.goldOf(f);
                    return partner == nonFact
                            || (partner == null || !partner.asserted()) && agreement.evidence(nonFact, f);
                })
                .findFirst();
    }

    /** Whether the gold asserts, anywhere in the article, what {@code asserted} asserts. */
    boolean isAssertedByGold(Statement asserted) {
        return gold.statements().stream().anyMatch(g -> g.asserted() && agreement.pair(g, asserted));
    }

    List<Statement> nonFacts() {
        return gold.statements().stream().filter(s -> !s.asserted()).toList();
    }
}
