// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.graph.Entity;
import org.newsgraph.quotation.TokenPlace;

/** The entities of an article and the references to them; immutable. */
public final class ResolvedArticle {

    private final List<Entity> entities;
    private final Map<TokenPlace, Reference> references;

    ResolvedArticle(List<Entity> entities, Map<TokenPlace, Reference> references) {
        this.entities = List.copyOf(entities);
        this.references = Map.copyOf(references);
    }

    /** In order of first mention; descriptions that name no one are entities too. */
    public List<Entity> entities() {
        return entities;
    }

    /** What the mention refers to that has this token as its head. */
    public Optional<Reference> at(int sentence, int token) {
        return Optional.ofNullable(references.get(new TokenPlace(sentence, token)));
    }

    public Collection<Reference> references() {
        return references.values();
    }
}
