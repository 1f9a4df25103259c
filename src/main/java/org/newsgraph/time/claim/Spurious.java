// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.claim;

import java.util.List;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TimeSpan;
import org.newsgraph.rule.Rules;
import org.newsgraph.time.table.NoTimeRule;

/** Words that look like a time and are none: a fall in sales, a quarter of the staff, a second aircraft. */
public record Spurious(List<NoTimeRule> exceptions) {

    /** The times that are no exception. */
    public List<TimeSpan> without(Sentence sentence, SentenceText text, List<TimeSpan> times, Rules rules) {
        return times.stream()
                .filter(time ->
                        exceptions.stream().noneMatch(e -> rules.isOn(e.id()) && isExcepted(e, sentence, text, time)))
                .toList();
    }

    private static boolean isExcepted(NoTimeRule exception, Sentence sentence, SentenceText text, TimeSpan time) {
        return exception.context().holds(sentence, time)
                && exception
                        .pattern()
                        .matcher(text.line())
                        .region(text.begin(time.first()), text.end(time.last()))
                        .useTransparentBounds(true)
                        .matches();
    }
}
