// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The entity types, by what a name or a noun tells of its bearer; immutable. */
public final class EntityTypes {

    /** The kind of names that are of no kind which a type claims. */
    private static final String OTHER = "other";

    private final Map<String, EntityType> byName = new HashMap<>();
    private final Map<String, EntityType> byNameKind = new HashMap<>();

    public EntityTypes(Collection<EntityType> types) {
        types.forEach(type -> {
            byName.put(type.name(), type);
            type.nameKinds().forEach(kind -> byNameKind.put(kind, type));
        });
    }

    /** A type of the ontology; asking for another is a fault of the caller. */
    public EntityType named(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    public EntityType person() {
        return ofNames("person");
    }

    public EntityType place() {
        return ofNames("location");
    }

    /** Whoever bears a name of which nothing tells what it names. */
    public EntityType other() {
        return ofNames(OTHER);
    }

    /** The names of the types with a trait. */
    public Set<String> namesWith(Trait trait) {
        return byName.values().stream()
                .filter(type -> type.is(trait))
                .map(EntityType::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean hasNames(String kind) {
        return byNameKind.containsKey(kind);
    }

    /** The type of names of a kind. */
    public EntityType ofNames(String kind) {
        return Objects.requireNonNull(byNameKind.get(kind), kind);
    }

    /** What several entities of a type are. */
    public EntityType several(EntityType type) {
        return type.several() == null ? type : named(type.several());
    }
}
