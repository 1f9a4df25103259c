// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sets of words that the program itself uses; patterns may use others. */
enum WordSet {
    AMBIGUOUS_MONTH("ambiguousMonth", ""),
    BACKWARDS("backwards", ""),
    COUNT("count", "\\d{1,6}"),
    DAY("day", "-?\\d"),
    DAY_ENDING("dayEnding", ""),
    FROM_PREPOSITION("fromPreposition", ""),
    FUTURE_AUXILIARY("futureAuxiliary", ""),
    FUTURE_PREPOSITION("futurePreposition", ""),
    HALF("half", "0|12"),
    HOUR("hour", "1?\\d"),
    MONTH("month", "[1-9]|1[0-2]"),
    NEIGHBOUR("neighbour", "-?1"),
    ORDINAL("ordinal", "[1-4]"),
    PART("part", "T[A-Z]{2}"),
    PAST_PREPOSITION("pastPreposition", ""),
    PERFECT_AUXILIARY("perfectAuxiliary", ""),
    ROUGH_UNIT("roughUnit", ""),
    SEASON("season", "SP|SU|FA|WI"),
    TO_PREPOSITION("toPreposition", ""),
    UNIT("unit", "hour|day|week|month|quarter|year|decade|century"),
    WEEKDAY("weekday", "[1-7]"),
    WHICH("which", "-?\\d"),
    WHICH_YEAR("whichYear", "-?\\d");

    private final String label;
    private final Pattern values;

    WordSet(String label, String values) {
        this.label = label;
        this.values = Pattern.compile(values);
    }

    static Optional<WordSet> of(String label) {
        return Arrays.stream(values()).filter(set -> set.label.equals(label)).findFirst();
    }

    /** Its name in the tables. */
    String label() {
        return label;
    }

    boolean allows(String value) {
        return values.matcher(value).matches();
    }

    /** What its words may stand for, for the author of a table. */
    String allowed() {
        return values.pattern().isEmpty() ? "nothing" : values.pattern();
    }
}
