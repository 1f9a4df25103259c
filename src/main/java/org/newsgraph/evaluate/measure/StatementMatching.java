// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Statement;

/**
 * Pairs the statements of the gold with those that were found, one to one, by relation and pair of actors.
 *
 * <p>Of several candidates the one from the same passage comes first, then the one that agrees in its roles, then the
 * one that agrees in its status.
 */
final class StatementMatching {

    private record Candidate(int gold, int found, boolean evidence, boolean roles, boolean status, double overlap) {}

    private final List<Pair<Statement>> pairs = new ArrayList<>();
    private final Map<Statement, Statement> goldOf = new IdentityHashMap<>();
    private final Map<Statement, Statement> foundFor = new IdentityHashMap<>();

    StatementMatching(List<Statement> golds, List<Statement> founds, StatementAgreement agreement) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < founds.size(); j++) {
                Statement gold = golds.get(i);
                Statement found = founds.get(j);
                if (agreement.pair(gold, found)) {
                    candidates.add(new Candidate(
                            i,
                            j,
                            agreement.evidence(gold, found),
                            agreement.roles(gold, found),
                            agreement.status(gold, found),
                            Alignment.overlap(
                                    gold.evidence().span(), found.evidence().span())));
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::evidence)
                .thenComparing(Candidate::roles)
                .thenComparing(Candidate::status)
                .thenComparing(Candidate::overlap)
                .reversed()
                .thenComparing(Candidate::gold)
                .thenComparing(Candidate::found));
        Set<Integer> takenGolds = new HashSet<>();
        Set<Integer> takenFounds = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!takenGolds.contains(candidate.gold()) && takenFounds.add(candidate.found())) {
                takenGolds.add(candidate.gold());
                Statement gold = golds.get(candidate.gold());
                Statement found = founds.get(candidate.found());
                pairs.add(new Pair<>(gold, found));
                goldOf.put(found, gold);
                foundFor.put(gold, found);
            }
        }
    }

    List<Pair<Statement>> pairs() {
        return pairs;
    }

    /** The statement of the gold that {@code found} is paired with; null for none. */
    @Nullable
    Statement goldOf(Statement found) {
        return goldOf.get(found);
    }

    /** The statement that was found for {@code gold}; null for none. */
    @Nullable
    Statement foundFor(Statement gold) {
        return foundFor.get(gold);
    }
}
