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
    private final Pattern meanings;

    TimeWordSet(String label, String values) {
        this.label = label;
        this.meanings = Pattern.compile(values);
    }

    /** The words of all sets; reports values that the program cannot use, and sets that it misses. */
    public static WordSets of(TimeTables tables, Problems problems) {
        return new WordSets(tables.words(), List.of(values()), new Location("en/time", 0), problems);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Pattern meanings() {
        return meanings;
    }
}
