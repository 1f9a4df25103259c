// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;

/**
 * What a reader answers: a verdict, after "wrong" the kind of the mistake, "role" where a role, time or amount is
 * wrong, then why. The first letters of verdicts are enough.
 *
 * @param kind null where the item is right or thin
 */
public record Answer(Verdict verdict, @Nullable String kind, boolean role, String why) {

    /** The kinds of mistakes, of which {@code src/site/quality.md} tells more. */
    public static final List<String> KINDS = List.of(
            "subject",
            "object",
            "direction",
            "relation",
            "identity",
            "office",
            "claim",
            "negated",
            "planned",
            "uncertain",
            "content",
            "source",
            "cue",
            "type",
            "fragment",
            "other");

    private static final String ROLE = "role";

    /** @throws UsageException where the words are no answer; it says how to answer */
    static Answer of(String line) {
        List<String> words = Arrays.asList(line.strip().split("\\s+"));
        Verdict verdict = Arrays.stream(Verdict.values())
                .filter(v -> !words.get(0).isEmpty() && v.label().startsWith(words.get(0)))
                .findFirst()
                .orElseThrow(() -> new UsageException("\"" + line + "\": answer right, thin or wrong, skip or quit"));
        int next = 1;
        Optional<String> kind = Optional.empty();
        if (verdict == Verdict.WRONG) {
            kind = words.stream().skip(1).findFirst().filter(KINDS::contains);
            if (kind.isEmpty()) {
                throw new UsageException("\"" + line + "\": after wrong say which kind: " + String.join(", ", KINDS));
            }
            next = 2;
        }
        boolean role = words.size() > next && words.get(next).equals(ROLE);
        String why = String.join(" ", words.subList(Math.min(words.size(), role ? next + 1 : next), words.size()));
        return new Answer(verdict, kind.orElse(null), role, why);
    }
}
