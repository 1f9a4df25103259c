// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The ways of counting a time that a row of the tables can name. */
public enum Reading implements Meaning {
    AGO(TimeReadings::ago, "count", "unit"),
    CLOCK(TimeReadings::clock, "hour"),
    DAY_OF_MONTH(TimeReadings::dayOfMonth, "month", "date"),
    EARLIER(TimeReadings::earlier, "count", "unit"),
    HALF_YEAR(TimeReadings::halfYear, "ordinal"),
    LATER(TimeReadings::later, "count", "unit"),
    LENGTH(TimeReadings::length, "unit"),
    LENGTH_AND_HALF(TimeReadings::lengthAndHalf, "count", "unit"),
    MONTH(TimeReadings::month, "month"),
    NEIGHBOUR(TimeReadings::neighbour, "neighbour", "unit"),
    PERIOD(TimeReadings::period, "which", "unit"),
    PREVIOUS_QUARTER(TimeReadings::previousQuarter),
    QUARTER(TimeReadings::quarter, "ordinal"),
    SAME_PERIOD(TimeReadings::samePeriod),
    SEASON(TimeReadings::season, "season"),
    SOME_LENGTH(TimeReadings::someLength, "unit"),
    WEEKDAY(TimeReadings::weekday, "weekday"),
    WEEKDAY_AFTER(TimeReadings::weekdayAfter, "weekday"),
    WEEKEND(TimeReadings::weekend);

    private final BiFunction<Found, Moment, Optional<TimeValue>> read;
    private final Set<String> needed;

    Reading(BiFunction<Found, Moment, Optional<TimeValue>> read, String... needed) {
        this.read = read;
        this.needed = Set.of(needed);
    }

    /** The reading of that name in the tables. */
    public static Optional<Meaning> of(String label) {
        return Arrays.stream(values())
                .filter(reading -> reading.label().equals(label))
                .<Meaning>map(reading -> reading)
                .findFirst();
    }

    /** Its name in the tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Optional<TimeValue> of(Found words, Moment moment) {
        return read.apply(words, moment);
    }

    @Override
    public Set<String> needed() {
        return needed;
    }
}
