// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.TokenPlace;

/** The entities of an article and the references to them; immutable. */
public final class ResolvedArticle {

    private final List<Entity> entities;
    private final Map<TokenPlace, Reference> references;
    private final Map<String, List<Reference>> members;
    private final Set<String> heads;
    private final Set<String> named;

    ResolvedArticle(
            List<Entity> entities,
            Map<TokenPlace, Reference> references,
            Map<String, List<Reference>> members,
            Set<String> heads) {
        this.heads = Set.copyOf(heads);
        this.members = Map.copyOf(members);
        this.entities = List.copyOf(entities);
        this.references = Map.copyOf(references);
        this.named = entities.stream()
                .filter(e -> e.mentions().stream().anyMatch(m -> m.kind() == MentionKind.NAME))
                .map(Entity::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** In order of first mention; descriptions that name no one are entities too. */
    public List<Entity> entities() {
        return entities;
    }

    /** What the mention refers to that has this token as its head. */
    public Optional<Reference> at(int sentence, int token) {
        return Optional.ofNullable(references.get(new TokenPlace(sentence, token)));
    }

    /** The first mentions of those who make up a Group; empty where the article names no members. */
    public List<Reference> members(String group) {
        return members.getOrDefault(group, List.of());
    }

    /** Whether the article has a name for an entity. */
    public boolean isNamed(String entity) {
        return named.contains(entity);
    }

    /** Whether the article tells of an entity that it leads a state or a body. */
    public boolean isHead(String entity) {
        return heads.contains(entity);
    }

    public Collection<Reference> references() {
        return references.values();
    }
}
