// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.TimeRange;

/** In what a statement of the gold and one that was found agree. */
final class StatementAgreement {

    static final double HALF = 0.5;
    private static final double ROUNDING = 1e-6;

    private final EntityAlignment entities;
    private final Predicate<String> symmetric;

    StatementAgreement(EntityAlignment entities, Predicate<String> symmetric) {
        this.entities = entities;
        this.symmetric = symmetric;
    }

    /** The same relation between the same two; of a symmetric relation in either order. */
    boolean pair(Statement gold, Statement found) {
        if (!gold.relation().equals(found.relation())) {
            return false;
        }
        return entities.same(gold.subject(), found.subject()) && entities.same(gold.object(), found.object())
                || symmetric.test(gold.relation())
                        && entities.same(gold.subject(), found.object())
                        && entities.same(gold.object(), found.subject());
    }

    /** The same roles beside subject and object, filled alike; words by words that overlap by half. */
    boolean roles(Statement gold, Statement found) {
        return gold.roles().keySet().equals(found.roles().keySet())
                && gold.roles().entrySet().stream()
                        .allMatch(role -> filler(
                                role.getValue(),
                                Objects.requireNonNull(found.roles().get(role.getKey()))));
    }

    boolean source(Statement gold, Statement found) {
        Attribution one = gold.attribution();
        Attribution other = found.attribution();
        return one == null || other == null ? one == other : entities.same(one.source(), other.source());
    }

    boolean status(Statement gold, Statement found) {
        return gold.polarity() == found.polarity()
                && gold.certainty() == found.certainty()
                && gold.tense() == found.tense()
                && source(gold, found);
    }

    boolean evidence(Statement gold, Statement found) {
        return gold.evidence().span().overlaps(found.evidence().span());
    }

    static boolean time(@Nullable TimeRange gold, @Nullable TimeRange found) {
        return gold == null || found == null
                ? gold == found
                : Objects.equals(gold.from(), found.from()) && Objects.equals(gold.to(), found.to());
    }

    /** The same value, rounding aside, in the same currency. */
    static boolean amount(@Nullable Amount gold, @Nullable Amount found) {
        if (gold == null || found == null || gold.value() == null || found.value() == null) {
            return gold == found || gold != null && found != null && gold.value() == found.value();
        }
        double expected = gold.value().doubleValue();
        double difference = Math.abs(expected - found.value().doubleValue());
        return difference <= ROUNDING * Math.max(1, Math.abs(expected))
                && Objects.equals(gold.currency(), found.currency());
    }

    private boolean filler(Filler gold, Filler found) {
        if (gold instanceof Filler.EntityFiller one && found instanceof Filler.EntityFiller other) {
            return entities.same(one.entity(), other.entity());
        }
        if (gold instanceof Filler.TextFiller one) {
            Span span = one.excerpt().span();
            return found instanceof Filler.TextFiller other
                    ? half(span, other.excerpt().span())
                    : mentions(entities.found(((Filler.EntityFiller) found).entity()), span);
        }
        return mentions(
                entities.gold(((Filler.EntityFiller) gold).entity()),
                ((Filler.TextFiller) found).excerpt().span());
    }

    private static boolean mentions(Entity entity, Span span) {
        return entity.mentions().stream().anyMatch(m -> half(m.excerpt().span(), span));
    }

    private static boolean half(Span one, Span other) {
        return Alignment.overlap(one, other) >= HALF;
    }
}
