// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.extract.argument.FrameRule;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.ontology.Relation;
import org.newsgraph.ontology.Trait;

/**
 * Whoever acts through a thing of theirs: of "<i>Russian</i> missiles struck A" the state, by means of the missiles.
 */
final class InstrumentOwners {

    private static final String SUBJECT = "subject";
    private static final String INSTRUMENT = "instrument";
    private static final List<String> OWNING = List.of("modifier", "possessive");

    private InstrumentOwners() {}

    /** The roles themselves where the subject is no thing, or a thing of nobody known. */
    static Map<String, List<Filling>> of(
            Predicates predicates, FillingReader reader, Relation relation, Map<String, List<Filling>> roles) {
        List<Filling> subjects = roles.getOrDefault(SUBJECT, List.of());
        boolean thing = subjects.size() == 1
                && subjects.get(0).is(Trait.INSTRUMENTAL)
                && relation.roles().contains(INSTRUMENT)
                && !roles.containsKey(INSTRUMENT);
        if (!thing) {
            return roles;
        }
        List<Filling> owners = subjects.get(0).head(predicates.sentence()).stream()
                .flatMap(head ->
                        OWNING.stream().flatMap(function -> predicates.at(head).arguments(function)))
                .flatMap(owner -> reader.named(owner, relation.domain()).stream())
                .map(owner -> owner.by(FrameRule.INSTRUMENT_OWNER))
                .toList();
        if (owners.isEmpty() || !owners.stream().allMatch(owners.get(0)::isLike)) {
            return roles;
        }
        Map<String, List<Filling>> wielded = new HashMap<>(roles);
        wielded.put(SUBJECT, owners.subList(0, 1));
        wielded.put(INSTRUMENT, subjects);
        return wielded;
    }
}
