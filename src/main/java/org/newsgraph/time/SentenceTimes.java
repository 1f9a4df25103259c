// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TimeSpan;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.rule.Rules;
import org.newsgraph.time.claim.Claim;
import org.newsgraph.time.claim.SentenceText;
import org.newsgraph.time.reading.Moment;
import org.newsgraph.time.reading.TimeValue;
import org.newsgraph.time.table.TimeRule;

/** Reads what the rules claim in one sentence, from left to right: each time can be counted from those before. */
record SentenceTimes(
        Directions directions, Predicates predicates, SentenceText text, LocalDate published, Rules rules) {

    /**
     * The times of the sentence, in text order: those of the rules, and the analyser's where no rule has the words.
     *
     * @param lastDayBefore the day that the text before the sentence named last; null where it named none
     */
    List<TimeSpan> read(List<Claim> claims, List<TimeSpan> analysed, @Nullable LocalDate lastDayBefore) {
        List<TimeSpan> found = new ArrayList<>();
        List<TimeSpan> rest = new ArrayList<>(analysed);
        @Nullable LocalDate lastDay = lastDayBefore;
        @Nullable String period = null;
        for (Claim claim : claims) {
            int first = text.token(claim.begin());
            int last = text.token(claim.end() - 1);
            for (TimeSpan earlier : rest) {
                period = earlier.last() < first ? latest(period, earlier.value()) : period;
            }
            Optional<TimeValue> value = claim.rule().meaning().of(claim.words(), moment(first, last, lastDay, period));
            if (value.isPresent()) {
                String written = value.get().value();
                rest.removeIf(t -> t.first() <= last && first <= t.last());
                found.add(new TimeSpan(
                        sentence().index(),
                        first,
                        last,
                        value.get().type(),
                        written,
                        claim.rule().id()));
                lastDay = TimexValues.day(written).orElse(lastDay);
                period = latest(period, written);
            }
        }
        found.addAll(rest);
        found.sort(Comparator.comparingInt(TimeSpan::first));
        return found;
    }

    private static @Nullable String latest(@Nullable String period, String value) {
        return TimexValues.isPeriod(value) ? value : period;
    }

    private Moment moment(int first, int last, @Nullable LocalDate lastDay, @Nullable String period) {
        return new Moment(
                published,
                rules.isOn(TimeRule.LAST_NAMED_DAY) ? lastDay : null,
                rules.isOn(TimeRule.LAST_NAMED_PERIOD) ? period : null,
                directions.of(predicates, first, head(first, last), rules));
    }

    private Token head(int first, int last) {
        return sentence().tokens().subList(first, last + 1).stream()
                .filter(t -> t.head() < first || t.head() > last)
                .findFirst()
                .orElse(sentence().token(last));
    }

    private Sentence sentence() {
        return predicates.sentence();
    }
}
