// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.HashMap;
import java.util.Map;

/** Remembers what has been defined, and reports what is defined again, with both places. */
final class Duplicates {

    private final Map<String, Location> places = new HashMap<>();
    private final Problems problems;

    Duplicates(Problems problems) {
        this.problems = problems;
    }

    /**
     * Whether {@code key} is new.
     *
     * @param key what must be there once
     * @param what the same for the author of the file
     */
    boolean isNew(String key, String what, Location place) {
        Location first = places.putIfAbsent(key, place);
        if (first != null) {
            problems.add(place, what + " stands already at " + first, "keep one of the two");
        }
        return first == null;
    }
}
