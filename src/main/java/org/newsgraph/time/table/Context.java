// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TimeSpan;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.Token;

/** What must hold of words, beside a pattern, that look like a time and are none. */
public enum Context {
    AFTER_NAME((sentence, time) -> follows(sentence, time)),
    ANY((sentence, time) -> true),
    BETWEEN_NAMES((sentence, time) -> follows(sentence, time) && precedes(sentence, time)),
    DURATION((sentence, time) -> time.type().equals("DURATION")),
    PERSON((sentence, time) -> isPerson(sentence.token(time.first()), sentence.token(time.last()))),
    YEAR((sentence, time) -> isYear(time.value()));

    private static final Pattern YEAR_VALUE = Pattern.compile("\\d{4}");

    private final BiPredicate<Sentence, TimeSpan> holds;

    Context(BiPredicate<Sentence, TimeSpan> holds) {
        this.holds = holds;
    }

    static Optional<Context> of(String label) {
        return Arrays.stream(values()).filter(c -> c.label().equals(label)).findFirst();
    }

    /** Its name in the tables. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it holds of a time in its sentence. */
    public boolean holds(Sentence sentence, TimeSpan time) {
        return holds.test(sentence, time);
    }

    private static boolean follows(Sentence sentence, TimeSpan time) {
        return time.first() > 0 && sentence.token(time.first() - 1).isProperNoun();
    }

    private static boolean precedes(Sentence sentence, TimeSpan time) {
        int next = time.last() + 1;
        return next < sentence.tokens().size() && sentence.token(next).isProperNoun();
    }

    private static boolean isPerson(Token first, Token last) {
        return first.nameKind() == NameKind.PERSON || first.isProperNoun() && last.nameKind() == NameKind.PERSON;
    }

    private static boolean isYear(String value) {
        return YEAR_VALUE.matcher(value).matches();
    }
}
