// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.pattern.WordSets;
import org.newsgraph.time.reading.Found;
import org.newsgraph.time.reading.Meaning;

/**
 * A row of the tables that tells times, ready for use.
 *
 * @param groups names of the pattern's groups beside that of the time
 */
public record PatternRule(String id, int order, Pattern pattern, List<String> groups, Meaning meaning) {

    /** The group of a pattern that is the time. */
    public static final String TIME = "time";

    public PatternRule {
        groups = List.copyOf(groups);
    }

    /** The words of a match of its pattern, by group. */
    public Found found(Matcher match, WordSets words) {
        Map<String, String> found = new HashMap<>();
        for (String group : groups) {
            @Nullable String text = match.group(group);
            if (text != null) {
                found.put(base(group), text);
            }
        }
        return new Found(found, words);
    }

    /** The name of a group without the digit that tells it from others of the same kind. */
    static String base(String group) {
        int last = group.length() - 1;
        return Character.isDigit(group.charAt(last)) ? group.substring(0, last) : group;
    }
}
