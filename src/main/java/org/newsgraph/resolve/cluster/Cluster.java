// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.ontology.Actor;

/** The mentions of one entity while they are being gathered. */
public final class Cluster {

    /**
     * An office that someone holds.
     *
     * @param noun lemma of its noun
     * @param title the noun with the word before it: "prime minister"
     * @param of whose office it is; null where the words do not say
     */
    public record Office(String noun, String title, @Nullable Cluster of, int sentence) {}

    public final String type;
    public final @Nullable Actor actor;
    public final List<Candidate> mentions = new ArrayList<>();
    public final Set<Cluster> members = new LinkedHashSet<>();
    public final Set<Office> offices = new LinkedHashSet<>();
    /** Lemmas of the common nouns that stand beside its name: "the brewer A", "A, a pension fund". */
    public final Set<String> nouns = new LinkedHashSet<>();

    public @Nullable String gender;

    public Cluster(String type, @Nullable Actor actor) {
        this.type = type;
        this.actor = actor;
    }

    /** A Group known by its members alone. */
    public static Cluster group(Set<Cluster> members) {
        Cluster group = new Cluster("Group", null);
        group.members.addAll(members);
        return group;
    }

    public boolean isNamed() {
        return actor != null || mentions.stream().anyMatch(m -> m.kind() == MentionKind.NAME);
    }

    /** The longest name, else the longest description. */
    public String name() {
        if (actor != null) {
            return actor.name();
        }
        if (!members.isEmpty()) {
            return members.stream().map(Cluster::name).collect(Collectors.joining(" and "));
        }
        MentionKind kind = isNamed() ? MentionKind.NAME : MentionKind.NOMINAL;
        return mentions.stream()
                .filter(m -> m.kind() == kind)
                .map(Candidate::name)
                .max(Comparator.comparingInt((String n) -> n.split(" ").length).thenComparingInt(String::length))
                .orElse(mentions.get(0).name());
    }

    public boolean accepts(@Nullable String otherGender) {
        return otherGender == null || gender == null || gender.equals(otherGender);
    }
}
