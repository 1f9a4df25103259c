// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.nlp.NameKind;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TimeSpan;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.WordClass;

/** Words that look like a time and are none: a fall in sales, a quarter of the staff, a second aircraft. */
final class Spurious {

    private static final Pattern SEASON_VERBS = Pattern.compile("(?i)(?:the |a )?(fall|spring)");
    private static final Pattern BEFORE_SEASON = Pattern.compile(
            "(?i).*\\b(?:in(?: the)?|this|last|next|since(?: the)?|early|late|by(?: the)?|until(?: the)?|following|previous|coming"
                    + "|of(?: the)?|during the) ?$");
    private static final Pattern BARE_UNIT = Pattern.compile(
            "(?i)days?|weeks?|months?|years?|seconds?|minutes?|quarters?|once|present|may|march|a second|a minute|that");

    private Spurious() {}

    static List<TimeSpan> without(Sentence sentence, SentenceText text, List<TimeSpan> times) {
        return times.stream().filter(t -> !isSpurious(sentence, text, t)).toList();
    }

    private static boolean isSpurious(Sentence sentence, SentenceText text, TimeSpan time) {
        Token first = sentence.token(time.first());
        Token last = sentence.token(time.last());
        String words = words(sentence, time);
        String line = text.line();
        int begin = begin(text, time.first());
        String before = line.substring(0, begin);
        boolean lowerMonth =
                last.text().matches("may|march") || (words.matches("(?i)this may") && last.is(WordClass.MODAL));
        boolean season = SEASON_VERBS.matcher(words).matches()
                && (!BEFORE_SEASON
                                .matcher(before
                                        + (words.contains(" ") ? words.substring(0, words.indexOf(' ') + 1) : ""))
                                .matches()
                        || first.isVerb());
        boolean fraction = time.type().equals("DURATION") && words.matches("(?i).*\\bquarters?");
        boolean brief = words.matches("'\\d\\d")
                && time.first() > 0
                && sentence.token(time.first() - 1).isProperNoun();
        boolean numberedName = words.matches("\\d{4}")
                && time.first() > 0
                && sentence.token(time.first() - 1).isProperNoun()
                && time.last() + 1 < sentence.tokens().size()
                && sentence.token(time.last() + 1).isProperNoun();
        boolean bareNumber = time.value().matches("\\d{4}") && words.matches("0\\d{3}");
        boolean person =
                first.nameKind() == NameKind.PERSON || first.isProperNoun() && last.nameKind() == NameKind.PERSON;
        return person
                || BARE_UNIT.matcher(words).matches()
                || lowerMonth
                || season
                || fraction
                || brief
                || numberedName
                || bareNumber;
    }

    private static String words(Sentence sentence, TimeSpan time) {
        StringBuilder words = new StringBuilder();
        for (int i = time.first(); i <= time.last(); i++) {
            words.append(i > time.first() ? " " : "").append(sentence.token(i).text());
        }
        return words.toString();
    }

    private static int begin(SentenceText text, int token) {
        int begin = 0;
        while (text.token(begin) != token || text.line().charAt(begin) == ' ') {
            begin++;
        }
        return begin;
    }
}
