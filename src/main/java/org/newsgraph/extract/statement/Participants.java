// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.extract.frame.Filling;
import org.newsgraph.resolve.Reference;

/** Who does something to whom: the subject of one statement and its object, which may be none or no entity. */
record Participants(Filling subject, Optional<Filling> object) {

    List<Filling> all() {
        return object.map(o -> List.of(subject, o)).orElse(List.of(subject));
    }

    /** Id of the entity. */
    String subjectId() {
        return Objects.requireNonNull(subject.reference()).entity();
    }

    /** Id of the entity; null where there is no object, or none that is an entity. */
    @Nullable
    String objectId() {
        return object.map(Filling::reference).map(Reference::entity).orElse(null);
    }

    boolean areOne() {
        return subjectId().equals(objectId());
    }
}
