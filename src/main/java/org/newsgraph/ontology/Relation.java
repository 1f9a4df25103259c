// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relation that statements can state.
 *
 * @param name local name of the property, camelCase ("metWith")
 * @param neo4jType relationship type in Neo4j ("MET_WITH")
 * @param domain names of the entity types that the subject may have, abstract classes resolved; never empty
 * @param range names of the entity types that the object may have; empty where the relation takes none
 * @param objectRequired whether a statement needs an object
 * @param symmetric whether subject and object can be exchanged; such a statement is stored once
 * @param roles names of the roles beside subject and object
 * @param ploverEvent PLOVER event code; null for a standing relation, which is no event
 * @param ploverMode default PLOVER mode; null where none
 * @param ploverInverse whether the object is the actor of the PLOVER event, and the subject its recipient
 * @param tellsCountryOf names of the entity types of which a subject's country is that of the object
 * @param commitment the relation that is stated in place of this one where the subject itself announces it for the
 *     future (who says that it will give has pledged); null where none
 */
public record Relation(
        String name,
        String label,
        String definition,
        String family,
        String neo4jType,
        Set<String> domain,
        Set<String> range,
        boolean objectRequired,
        boolean symmetric,
        Set<String> roles,
        @Nullable String ploverEvent,
        @Nullable String ploverMode,
        boolean ploverInverse,
        Set<String> tellsCountryOf,
        @Nullable String commitment) {

    public Relation {
        domain = Set.copyOf(domain);
        range = Set.copyOf(range);
        roles = Set.copyOf(roles);
        tellsCountryOf = Set.copyOf(tellsCountryOf);
    }
}
