// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extract.argument.DemandedDoers;
import org.newsgraph.extract.argument.FrameRule;

/**
 * Whom a demand is addressed to, where its content is a noun's deed ("demanded the withdrawal of <i>the troops</i>"):
 * whoever is to do it, which the deed's own frame tells.
 */
final class Addressees {

    private static final String OBJECT = "object";
    private static final String CONTENT = "content";

    private Addressees() {}

    /** The frame with its addressee, where it has a place for who is to act. */
    static FilledFrame of(FilledFrame demand, List<FilledFrame> all) {
        boolean addresses = demand.entry().frame().stream()
                .anyMatch(s -> s.role().equals(OBJECT) && s.functions().contains(DemandedDoers.WANTED));
        return addresses ? wanted(demand, all).map(d -> addressed(demand, d)).orElse(demand) : demand;
    }

    private static Optional<FilledFrame> wanted(FilledFrame demand, List<FilledFrame> all) {
        return all.stream()
                .filter(f -> f != demand && f.head().isNoun() && !f.isRoleNoun())
                .filter(f ->
                        demand.role(CONTENT).stream().anyMatch(c -> c.words().contains(f.head())))
                .findFirst();
    }

    private static FilledFrame addressed(FilledFrame demand, FilledFrame deed) {
        List<Filling> doers = deed.subjects().stream()
                .filter(d ->
                        demand.subjects().stream().noneMatch(s -> s.entity().equals(d.entity())))
                .toList();
        boolean borrowed = demand.objects().stream()
                .allMatch(o -> deed.objects().stream().anyMatch(d -> d.entity().equals(o.entity())));
        if (doers.isEmpty() || !borrowed) {
            return demand;
        }
        Map<String, List<Filling>> roles = new HashMap<>(demand.roles());
        roles.put(
                OBJECT,
                doers.stream().map(d -> d.by(FrameRule.ADDRESSEE_OF_DEMAND)).toList());
        return demand.with(roles);
    }
}
