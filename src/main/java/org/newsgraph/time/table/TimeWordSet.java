// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.table;

import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.ontology.Location;
import org.newsgraph.ontology.Problems;
import org.newsgraph.ontology.TimeTables;
import org.newsgraph.pattern.NeededSet;
import org.newsgraph.pattern.WordSets;

/** The sets of words that the program itself uses; patterns may use others. */
public enum TimeWordSet implements NeededSet {
    AMBIGUOUS_MONTH,
    BACKWARDS,
    COUNT("\\d{1,6}"),
    DAY("-?\\d"),
    DAY_ENDING,
    FROM_PREPOSITION,
    FUTURE_AUXILIARY,
    FUTURE_PREPOSITION,
    HALF("0|12"),
    HOUR("1?\\d"),
    MONTH("[1-9]|1[0-2]"),
    NEIGHBOUR("-?1"),
    ORDINAL("[1-4]"),
    PART("T[A-Z]{2}"),
    PAST_PREPOSITION,
    PERFECT_AUXILIARY,
    ROUGH_UNIT,
    SEASON("SP|SU|FA|WI"),
    TO_PREPOSITION,
    UNIT("hour|day|week|month|quarter|year|decade|century"),
    WEEKDAY("[1-7]"),
    WHICH("-?\\d"),
    WHICH_YEAR("-?\\d");

    private final Pattern meanings;

    TimeWordSet() {
        this("");
    }

    TimeWordSet(String meanings) {
        this.meanings = Pattern.compile(meanings);
    }

    /** The words of all sets; reports values that the program cannot use, and sets that it misses. */
    public static WordSets of(TimeTables tables, Problems problems) {
        return new WordSets(tables.words(), List.of(values()), new Location("en/time", 0), problems);
    }

    @Override
    public Pattern meanings() {
        return meanings;
    }
}
