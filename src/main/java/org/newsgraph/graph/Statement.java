// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One relation with its roles, as one passage of one article states it.
 *
 * @param id hash of what it states and where
 * @param relation a relation of the ontology, by name ("metWith")
 * @param subject entity id
 * @param object entity id; null where the relation stands without one ("Yermak resigned")
 * @param roles further roles by name ("beneficiary"), sorted; never subject or object
 * @param trigger the word or words that express the relation
 * @param evidence the shortest stretch of the article from which a reader can check the statement
 * @param rule the lexicon entry that fired
 * @param confidence from 0 to 1
 * @param qualifications the words that set the status, in text order
 */
public record Statement(
        String id,
        String relation,
        String subject,
        @Nullable String object,
        SortedMap<String, Filler> roles,
        @Nullable Amount amount,
        @Nullable TimeRange time,
        Polarity polarity,
        Certainty certainty,
        Tense tense,
        @Nullable Attribution attribution,
        @Nullable PloverCode plover,
        Excerpt trigger,
        Excerpt evidence,
        String rule,
        double confidence,
        List<Qualification> qualifications) {

    /** As they stand in the text, by the trigger; those of one trigger by id. */
    public static final Comparator<Statement> TEXT_ORDER = Comparator.comparing(
                    (Statement statement) -> statement.trigger().span())
            .thenComparing(Statement::id);

    public Statement {
        roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
        qualifications = List.copyOf(qualifications);
    }

    /** Whether the article itself says that it is so: positive, certain, not of the future, and nobody's claim. */
    public boolean asserted() {
        return polarity == Polarity.POSITIVE
                && certainty == Certainty.CERTAIN
                && tense == Tense.NON_FUTURE
                && attribution == null;
    }
}
