// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A value that is written out but for what stands in the groups that it names in braces. */
public record Template(String type, String value) implements Meaning {

    private static final Pattern WRITTEN = Pattern.compile("(DATE|TIME|DURATION|SET) (\\S+)");
    private static final Pattern GROUP = Pattern.compile("\\{([a-zA-Z]+)\\}");

    /** What the tables write; empty where it is no type and value. */
    public static Optional<Meaning> of(String reading) {
        Matcher written = WRITTEN.matcher(reading);
        return written.matches() ? Optional.of(new Template(written.group(1), written.group(2))) : Optional.empty();
    }

    @Override
    public Optional<TimeValue> of(Found words, Moment moment) {
        String filled = GROUP.matcher(value).replaceAll(group -> Matcher.quoteReplacement(words.value(group.group(1))));
        return Optional.of(new TimeValue(type, filled));
    }

    @Override
    public Set<String> needed() {
        return GROUP.matcher(value)
                .results()
                .map((MatchResult group) -> group.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
