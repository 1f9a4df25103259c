// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.reading;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsgraph.pattern.WordSets;

/**
 * The words that a rule found.
 *
 * @param groups what stands in each group of the pattern that has anything, by the group's name without its digit
 */
public record Found(Map<String, String> groups, WordSets words) {

    public Found {
        groups = Map.copyOf(groups);
    }

    boolean has(String group) {
        return groups.containsKey(group);
    }

    /** What the words of a group stand for; themselves where they are in no set of that name. */
    String value(String group) {
        String text = Objects.requireNonNull(groups.get(group), group);
        @Nullable String value = words.value(group, text);
        return value == null ? text : value;
    }

    int number(String group) {
        return Integer.parseInt(value(group));
    }

    int number(String group, int otherwise) {
        return has(group) ? number(group) : otherwise;
    }

    Unit unit() {
        return Unit.of(value("unit"));
    }
}
