// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;

/** The state whose affairs an article tells, so that "the government" is its own. */
final class HomeState {

    private HomeState() {}

    /** The state named first, where no other is named more than twice as often. */
    static Optional<Cluster> of(Collection<Cluster> named) {
        List<Cluster> states =
                named.stream().filter(c -> c.type.equals("State")).distinct().toList();
        Optional<Cluster> first = states.stream()
                .min(Comparator.comparing(
                        HomeState::first,
                        Comparator.comparingInt(Candidate::sentence).thenComparingInt(Candidate::first)));
        int most = states.stream().mapToInt(c -> c.mentions.size()).max().orElse(0);
        return first.filter(c -> c.mentions.size() * 2 >= most);
    }

    private static Candidate first(Cluster cluster) {
        return cluster.mentions.stream()
                .min(Comparator.comparingInt(Candidate::sentence).thenComparingInt(Candidate::first))
                .orElseThrow();
    }
}
