// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.ontology.Actor;
import org.newsgraph.ontology.EntityType;
import org.newsgraph.ontology.Gender;
import org.newsgraph.ontology.Trait;

/** One entity while its mentions are being gathered, with what the article tells of it on the way. */
public final class Cluster {

    private final EntityType type;
    private final @Nullable Actor actor;
    private final String joint;
    private final List<Candidate> mentions = new ArrayList<>();
    private final Set<Cluster> members = new LinkedHashSet<>();
    private final Set<Office> offices = new LinkedHashSet<>();
    private final Set<String> nouns = new LinkedHashSet<>();
    private @Nullable Gender gender;

    /**
     * An office that someone holds.
     *
     * @param noun lemma of its noun
     * @param title the noun with the word before it: "prime minister"
     * @param of whose office it is; null where the words do not say
     */
    public record Office(String noun, String title, @Nullable Cluster of, int sentence) {}

    private Cluster(EntityType type, @Nullable Actor actor, Set<Cluster> members, String joint) {
        this.type = type;
        this.actor = actor;
        this.members.addAll(members);
        this.joint = joint;
    }

    public Cluster(EntityType type, @Nullable Actor actor) {
        this(type, actor, Set.of(), "");
    }

    /**
     * Several that are known by its members alone.
     *
     * @param joint what stands between their names in its own
     */
    public static Cluster group(EntityType type, Set<Cluster> members, String joint) {
        return new Cluster(type, null, members, joint);
    }

    public EntityType type() {
        return type;
    }

    public boolean is(Trait trait) {
        return type.is(trait);
    }

    /** The known actor that it is; null where it is none. */
    public @Nullable Actor actor() {
        return actor;
    }

    /** In the order in which they were linked. */
    public List<Candidate> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    public List<Candidate> mentionsInTextOrder() {
        return mentions.stream().sorted(Candidate.TEXT_ORDER).toList();
    }

    public Stream<Candidate> names() {
        return mentions.stream().filter(m -> m.kind() == MentionKind.NAME);
    }

    /** Of a group that is known by them; else empty. */
    public Set<Cluster> members() {
        return Collections.unmodifiableSet(members);
    }

    public Set<Office> offices() {
        return Collections.unmodifiableSet(offices);
    }

    /** Whose offices it holds, as far as the words say. */
    public Stream<Cluster> employers() {
        return offices.stream().map(Office::of).flatMap(Stream::ofNullable);
    }

    /** Whether a common noun stands beside its name: "the brewer A", "A, a pension fund". */
    public boolean isCalled(String noun) {
        return nouns.contains(noun);
    }

    void add(Candidate mention) {
        mentions.add(mention);
    }

    void remove(Candidate mention) {
        mentions.remove(mention);
    }

    public void hold(Office office) {
        offices.add(office);
    }

    /** @param noun lemma of a common noun that stands beside its name */
    public void call(String noun) {
        nouns.add(noun);
    }

    /** What an honorific tells, whatever was thought before. */
    public void address(Gender told) {
        gender = told;
    }

    /** What a pronoun tells, where nothing told it before. */
    public void suppose(Gender told) {
        if (gender == null) {
            gender = told;
        }
    }

    public boolean accepts(Gender other) {
        return gender == null || gender == other;
    }

    public boolean isNamed() {
        return actor != null || names().findAny().isPresent();
    }

    /** The longest name, else the longest description. */
    public String name() {
        if (actor != null) {
            return actor.name();
        }
        if (!members.isEmpty()) {
            return members.stream().map(Cluster::name).collect(Collectors.joining(" " + joint + " "));
        }
        MentionKind kind = isNamed() ? MentionKind.NAME : MentionKind.NOMINAL;
        return mentions.stream()
                .filter(m -> m.kind() == kind)
                .map(Candidate::name)
                .max(Comparator.comparingInt((String n) -> n.split(" ").length).thenComparingInt(String::length))
                .orElse(mentions.get(0).name());
    }
}
