// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ontology.Actor;
import org.newsgraph.resolve.cluster.Candidate;

/**
 * Tells a bare "Senate" or "Supreme Court" of the state whose body is known by that name from those of other states:
 * the known one is meant where its state plays a part in the article, or no state does.
 */
public final class SharedNames {

    private static final int PART = 2;

    private final List<Actor> states;
    private final List<Candidate> named;
    private final Map<Actor, Long> counts;

    public SharedNames(Collection<Actor> actors, List<Candidate> names) {
        this.states = actors.stream().filter(a -> a.type().equals("State")).toList();
        this.named = names.stream()
                .filter(n -> n.actor() != null && n.type().equals("State"))
                .sorted(Comparator.comparingInt(Candidate::sentence).thenComparingInt(Candidate::first))
                .toList();
        this.counts = named.stream().collect(Collectors.groupingBy(n -> n.actor(), Collectors.counting()));
    }

    /** The name as it is, or as one of no known actor. */
    public Candidate settle(Candidate name) {
        Optional<Actor> state = state(name);
        if (state.isEmpty() || named.isEmpty()) {
            return name;
        }
        @Nullable
        Actor before = named.stream()
                .filter(n -> n.sentence() == name.sentence() && n.last() == name.first() - 1)
                .map(Candidate::actor)
                .findFirst()
                .orElse(null);
        boolean own = before != null
                ? before.equals(state.get())
                : counts.getOrDefault(state.get(), 0L) >= PART
                        || state.get().equals(named.get(0).actor());
        return own ? name : name.unknown();
    }

    /** The state whose name is left out: of "Senate" the one in "Senate of Utopia". */
    private Optional<Actor> state(Candidate name) {
        if (name.actor() == null || !name.type().equals("Organization")) {
            return Optional.empty();
        }
        String full = lower(name.actor().name());
        String said = lower(name.name()).replaceFirst("^the ", "");
        return full.contains(said)
                ? states.stream()
                        .filter(s -> full.contains(lower(s.name())) && !said.contains(lower(s.name())))
                        .findFirst()
                : Optional.empty();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
