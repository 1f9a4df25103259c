// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TimeSpan;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.pattern.WordSets;
import org.newsgraph.rule.Rules;
import org.newsgraph.time.table.TimeRule;

/** Names of months and days are names, and no part of a longer one: "Black Friday", "Theresa May". */
final class TimeNames {

    private static final Set<NameKind> UNTIMELY =
            Set.of(NameKind.PERSON, NameKind.ORGANIZATION, NameKind.MISC, NameKind.NONE);

    private final Pattern names;
    private final Pattern ambiguous;

    TimeNames(WordSets words) {
        this.names = words.compile("\\b(?:{month}(?!\\p{L})/{weekday}\\b)", Pattern.CASE_INSENSITIVE);
        this.ambiguous = words.compile("{ambiguousMonth}", Pattern.CASE_INSENSITIVE);
    }

    /**
     * Whether the words can be a time, as far as its names are concerned.
     *
     * @param bound whether a rule saw words before them that only times have
     */
    boolean allow(
            Sentence sentence,
            SentenceText text,
            int begin,
            int end,
            boolean bound,
            List<TimeSpan> analysed,
            Rules rules) {
        String time = text.line().substring(begin, end);
        List<String> found =
                names.matcher(time).results().map(MatchResult::group).toList();
        if (found.isEmpty()) {
            return true;
        }
        if (rules.isOn(TimeRule.NAME_IN_SMALL_LETTERS) && found.stream().noneMatch(TimeNames::isCapital)) {
            return false;
        }
        Token first = sentence.token(text.token(begin));
        Token last = sentence.token(text.token(end - 1));
        if (rules.isOn(TimeRule.PART_OF_NAME) && isPartOfName(sentence, first, last)) {
            return false;
        }
        return bound
                || !rules.isOn(TimeRule.AMBIGUOUS_MONTH)
                || !ambiguous.matcher(time).matches()
                || analysed.stream().anyMatch(t -> t.first() <= last.index() && first.index() <= t.last());
    }

    private static boolean isCapital(String name) {
        return name.codePoints().anyMatch(Character::isUpperCase);
    }

    private static boolean isPartOfName(Sentence sentence, Token first, Token last) {
        boolean continues = first.index() > 0
                && first.isProperNoun()
                && sentence.token(first.index() - 1).isProperNoun()
                && first.head() != first.index() - 1
                && UNTIMELY.contains(first.nameKind());
        return continues || first.nameKind() == NameKind.PERSON || last.nameKind() == NameKind.PERSON;
    }
}
