// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One relation with its roles, as one passage of one article states it.
 *
 * <p>The parts of its parts can be asked of the statement itself.
 *
 * @param id hash of what it states and where
 * @param plover null where PLOVER has no code for it
 */
public record Statement(
        String id,
        Claim claim,
        Factuality factuality,
        Setting setting,
        @Nullable PloverCode plover,
        Wording wording,
        Derivation derivation) {

    /** As they stand in the text, by the trigger; those of one trigger by id. */
    public static final Comparator<Statement> TEXT_ORDER = Comparator.comparing(
                    (Statement statement) -> statement.trigger().span())
            .thenComparing(Statement::id);

    public boolean asserted() {
        return factuality.asserted();
    }

    public String relation() {
        return claim.relation();
    }

    public String subject() {
        return claim.subject();
    }

    public @Nullable String object() {
        return claim.object();
    }

    public SortedMap<String, Filler> roles() {
        return claim.roles();
    }

    public @Nullable Amount amount() {
        return setting.amount();
    }

    public @Nullable TimeRange time() {
        return setting.time();
    }

    public Polarity polarity() {
        return factuality.polarity();
    }

    public Certainty certainty() {
        return factuality.certainty();
    }

    public Tense tense() {
        return factuality.tense();
    }

    public @Nullable Attribution attribution() {
        return factuality.attribution();
    }

    public List<Qualification> qualifications() {
        return factuality.qualifications();
    }

    public Excerpt trigger() {
        return wording.trigger();
    }

    public Excerpt evidence() {
        return wording.evidence();
    }

    public String rule() {
        return derivation.rule();
    }

    public double confidence() {
        return derivation.confidence();
    }
}
