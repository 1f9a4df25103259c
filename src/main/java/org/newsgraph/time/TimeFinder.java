// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.nlp.TimeSpan;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.ontology.Effect;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.rule.Rules;
import org.newsgraph.time.claim.Claims;
import org.newsgraph.time.claim.SentenceText;
import org.newsgraph.time.claim.Spurious;
import org.newsgraph.time.table.TimeRule;
import org.newsgraph.time.table.TimeRules;

/** Corrects the times of an article; safe to share between threads. */
public final class TimeFinder {

    private final Spurious spurious;
    private final Directions directions;
    private final Claims claims;

    public TimeFinder(Ontology ontology) {
        TimeRules rules = TimeRules.of(ontology.times());
        this.spurious = new Spurious(rules.exceptions());
        this.directions = new Directions(rules.words(), planned(ontology.lexicon()));
        this.claims = new Claims(rules);
    }

    private static Set<String> planned(Lexicon lexicon) {
        return lexicon.operators().stream()
                .filter(operator -> operator.effects().contains(Effect.FUTURE))
                .map(operator -> operator.trigger().head())
                .collect(Collectors.toUnmodifiableSet());
    }

    public ReadArticle correct(ReadArticle article) {
        Rules rules = article.rules();
        List<TimeSpan> times = new ArrayList<>();
        @Nullable LocalDate lastDay = null;
        for (Predicates sentence : article.predicates()) {
            SentenceText text = new SentenceText(sentence.sentence());
            List<TimeSpan> own = article.times().stream()
                    .filter(t -> t.sentence() == sentence.sentence().index())
                    .toList();
            List<TimeSpan> joined = rules.isOn(TimeRule.JOINED_NEIGHBOURS) ? joined(own) : own;
            List<TimeSpan> analysed = spurious.without(sentence.sentence(), text, joined, rules);
            @Nullable LocalDate published = article.article().published();
            List<TimeSpan> found = published == null
                    ? analysed
                    : new SentenceTimes(directions, sentence, text, published, rules)
                            .read(claims.in(sentence.sentence(), text, analysed, rules), analysed, lastDay);
            for (TimeSpan time : found) {
                lastDay = TimexValues.day(time.value()).orElse(lastDay);
            }
            times.addAll(found);
        }
        return article.with(times);
    }

    /** Neighbours of the same value are one time that the analyser took apart. */
    private static List<TimeSpan> joined(List<TimeSpan> times) {
        List<TimeSpan> all = new ArrayList<>();
        for (TimeSpan time : times) {
            @Nullable TimeSpan last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.last() + 1 == time.first() && last.value().equals(time.value())) {
                all.set(
                        all.size() - 1,
                        new TimeSpan(
                                time.sentence(),
                                last.first(),
                                time.last(),
                                time.type(),
                                time.value(),
                                TimeRule.JOINED_NEIGHBOURS.id()));
            } else {
                all.add(time);
            }
        }
        return all;
    }
}
