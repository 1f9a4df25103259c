// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TimeSpan;
import org.newsgraph.rule.Rules;
import org.newsgraph.time.table.PatternRule;
import org.newsgraph.time.table.TimeRule;
import org.newsgraph.time.table.TimeRules;

/** What the rules of the tables claim in a sentence. */
public final class Claims {

    private static final String FULL_DATES = "\\b{month} \\d{1,2}{dayEnding}?,? \\d{4}/\\d{1,2} {month},? \\d{4}";

    private final TimeRules tables;
    private final TimeNames names;
    private final Pattern fullDates;

    /** Of the rows of the tables. */
    public Claims(TimeRules tables) {
        this.tables = tables;
        this.names = new TimeNames(tables.words());
        this.fullDates = tables.words().compile(FULL_DATES, 0);
    }

    /** In text order; none overlaps another. */
    public List<Claim> in(Sentence sentence, SentenceText text, List<TimeSpan> analysed, Rules rules) {
        List<MatchResult> full = rules.isOn(TimeRule.FULL_DATE)
                ? fullDates.matcher(text.line()).results().toList()
                : List.of();
        List<Claim> all = new ArrayList<>();
        for (PatternRule rule : tables.patterns()) {
            if (rules.isOn(rule.id())) {
                for (Matcher match = rule.pattern().matcher(text.line()); match.find(); ) {
                    int begin = match.start(PatternRule.TIME);
                    int end = match.end(PatternRule.TIME);
                    boolean partOfDate = full.stream().anyMatch(m -> m.start() < end && begin < m.end());
                    boolean bound = match.start() < begin;
                    if (text.isWhole(begin, end)
                            && !partOfDate
                            && names.allow(sentence, text, begin, end, bound, analysed, rules)) {
                        all.add(new Claim(rule, begin, end, rule.found(match, tables.words())));
                    }
                }
            }
        }
        all.sort(Claim.PRECEDENCE);
        List<Claim> winners = new ArrayList<>();
        all.stream().filter(c -> winners.stream().noneMatch(c::overlaps)).forEach(winners::add);
        winners.sort(Comparator.comparingInt(Claim::begin));
        return winners;
    }
}
