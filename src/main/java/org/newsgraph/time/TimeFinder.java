// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.nlp.NameKind;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TimeSpan;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.argument.ReadArticle;

/** Corrects the times of an article; safe to share between threads. */
public final class TimeFinder {

    private static final Pattern MONTH_NAME = Pattern.compile("(?i)\\b(?:" + TimeRules.MONTHS + ")(?!\\p{L})");
    private static final Pattern ABSOLUTE = Pattern.compile("\\b(?:" + TimeRules.MONTHS
            + ") \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} (?:" + TimeRules.MONTHS + "),? \\d{4}");
    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-\\d{2}|-Q[1-4]|-H[12])?");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*");

    private static final Set<NameKind> UNTIMELY =
            Set.of(NameKind.PERSON, NameKind.ORGANIZATION, NameKind.MISC, NameKind.NONE);

    private final Set<String> planned;

    /** @param planned lemmas that speak of what is to come */
    public TimeFinder(Set<String> planned) {
        this.planned = Set.copyOf(planned);
    }

    public ReadArticle correct(ReadArticle article) {
        List<TimeSpan> times = new ArrayList<>();
        @Nullable LocalDate lastDay = null;
        for (Predicates sentence : article.predicates()) {
            List<TimeSpan> own = article.times().stream()
                    .filter(t -> t.sentence() == sentence.sentence().index())
                    .toList();
            List<TimeSpan> found = new Reading(sentence, own, article.article().published(), lastDay).times();
            for (TimeSpan time : found) {
                Matcher day = DAY.matcher(time.value());
                lastDay = day.matches() ? LocalDate.parse(day.group(1)) : lastDay;
            }
            times.addAll(found);
        }
        return article.with(times);
    }

    private record Claim(int begin, int end, MatchedRule words) {}

    private record MatchedRule(TimeRules.Rule rule, MatchResult result) {}

    /** One sentence. */
    private final class Reading {

        private final Predicates predicates;
        private final Sentence sentence;
        private final SentenceText text;
        private final List<MatchResult> absolute;
        private final List<TimeSpan> analysed;
        private final @Nullable LocalDate published;
        private @Nullable LocalDate lastDay;

        Reading(
                Predicates predicates,
                List<TimeSpan> analysed,
                @Nullable LocalDate published,
                @Nullable LocalDate lastDay) {
            this.predicates = predicates;
            this.sentence = predicates.sentence();
            this.text = new SentenceText(sentence);
            this.absolute = ABSOLUTE.matcher(text.line()).results().toList();
            this.analysed = Spurious.without(sentence, text, joined(analysed));
            this.published = published;
            this.lastDay = lastDay;
        }

        List<TimeSpan> times() {
            List<TimeSpan> found = new ArrayList<>();
            if (published == null) {
                return analysed;
            }
            List<TimeSpan> rest = new ArrayList<>(analysed);
            @Nullable String period = null;
            for (Claim claim : claims()) {
                int first = text.token(claim.begin());
                int last = text.token(claim.end() - 1);
                for (TimeSpan earlier : rest) {
                    if (earlier.last() < first) {
                        period = PERIOD.matcher(earlier.value()).matches() ? earlier.value() : period;
                    }
                }
                Token head = head(first, last);
                String before = first > 0 ? sentence.token(first - 1).lemma() : "";
                Direction direction = before.equals("since")
                        ? Direction.PAST
                        : before.equals("for") ? Direction.FUTURE : Direction.of(predicates, head, planned);
                Moment moment = new Moment(published, lastDay, period, direction);
                Optional<TimeRules.Value> value =
                        claim.words().rule().read().of(claim.words().result(), moment);
                if (value.isPresent()) {
                    rest.removeIf(t -> t.first() <= last && first <= t.last());
                    found.add(new TimeSpan(
                            sentence.index(),
                            first,
                            last,
                            value.get().type(),
                            value.get().value()));
                    Matcher day = DAY.matcher(value.get().value());
                    lastDay = day.matches() ? LocalDate.parse(day.group(1)) : lastDay;
                    period = PERIOD.matcher(value.get().value()).matches()
                            ? value.get().value()
                            : period;
                }
            }
            found.addAll(rest);
            found.sort(Comparator.comparingInt(TimeSpan::first));
            return found;
        }

        private Token head(int first, int last) {
            return sentence.tokens().subList(first, last + 1).stream()
                    .filter(t -> t.head() < first || t.head() > last)
                    .findFirst()
                    .orElse(sentence.token(last));
        }

        /** What the rules claim, in text order; an earlier rule wins over a later one. */
        private List<Claim> claims() {
            String line = text.line();
            List<Claim> claims = new ArrayList<>();
            for (TimeRules.Rule rule : TimeRules.ALL) {
                for (Matcher m = rule.pattern().matcher(line); m.find(); ) {
                    int begin = m.start("t");
                    int end = m.end("t");
                    boolean free = claims.stream().noneMatch(c -> c.begin() < end && begin < c.end());
                    if (free && whole(begin, end) && !isAbsolute(begin, end) && fits(m, begin, end)) {
                        claims.add(new Claim(begin, end, new MatchedRule(rule, m.toMatchResult())));
                    }
                }
            }
            claims.sort(Comparator.comparingInt(Claim::begin));
            return claims;
        }

        private boolean whole(int begin, int end) {
            String line = text.line();
            boolean before = begin == 0 || !Character.isLetterOrDigit(line.charAt(begin - 1));
            boolean after = end == line.length() || !Character.isLetterOrDigit(line.charAt(end));
            return before && after;
        }

        private boolean isAbsolute(int begin, int end) {
            return absolute.stream().anyMatch(m -> m.start() < end && begin < m.end());
        }

        /** Names of months and days are names, and no part of a longer one: "Black Friday", "Theresa May". */
        private boolean fits(Matcher words, int begin, int end) {
            Token first = sentence.token(text.token(begin));
            Token last = sentence.token(text.token(end - 1));
            boolean named = MONTH_NAME.matcher(words.group("t")).find()
                    || words.group("t").matches("(?i).*\\wday\\b.*");
            if (!named) {
                return true;
            }
            boolean capital = words.group("t").codePoints().anyMatch(Character::isUpperCase);
            boolean partOfName = first.index() > 0
                            && first.isProperNoun()
                            && sentence.token(first.index() - 1).isProperNoun()
                            && first.head() != first.index() - 1
                            && UNTIMELY.contains(first.nameKind())
                    || first.nameKind() == NameKind.PERSON
                    || last.nameKind() == NameKind.PERSON;
            boolean ambiguous = words.group("t").matches("(?i)(?:may|march|april|june|august)");
            boolean bound =
                    begin > 0 && text.line().substring(words.start(), begin).length() > 0;
            boolean known = analysed.stream().anyMatch(t -> t.first() <= last.index() && first.index() <= t.last());
            return capital && !partOfName && (!ambiguous || bound || known);
        }
    }

    /** Neighbours of the same value are one time that the analyser took apart. */
    private static List<TimeSpan> joined(List<TimeSpan> times) {
        List<TimeSpan> all = new ArrayList<>();
        for (TimeSpan time : times) {
            @Nullable TimeSpan last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.last() + 1 == time.first() && last.value().equals(time.value())) {
                all.set(
                        all.size() - 1,
                        new TimeSpan(time.sentence(), last.first(), time.last(), time.type(), time.value()));
            } else {
                all.add(time);
            }
        }
        return all;
    }
}
