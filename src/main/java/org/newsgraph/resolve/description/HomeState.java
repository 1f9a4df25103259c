// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.ontology.Trait;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.cluster.Pass;

/** The state whose affairs an article tells, so that "the government" is its own. */
public final class HomeState implements Pass {

    private final Links links;
    private Optional<Cluster> home = Optional.empty();

    public HomeState(Links links) {
        this.links = links;
    }

    /** By the names alone: the state named first, where no other is named more than twice as often. */
    @Override
    public void link() {
        List<Cluster> states =
                links.clusters().filter(c -> c.is(Trait.SOVEREIGN)).toList();
        int most = states.stream().mapToInt(c -> c.mentions().size()).max().orElse(0);
        home = states.stream()
                .min(Comparator.comparing(c -> c.mentionsInTextOrder().get(0), Candidate.TEXT_ORDER))
                .filter(c -> c.mentions().size() * 2 >= most);
    }

    Optional<Cluster> home() {
        return home;
    }
}
