// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.explain;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;

/**
 * Finds the sentence or sentences that a stretch of an article lies in, within its line or lines.
 *
 * @param honorifics words with a stop of their own that end no sentence
 */
record SentenceAround(List<String> honorifics) {

    private static final int LONGEST_ABBREVIATION = 20;
    private static final Pattern LAST_WORD = Pattern.compile("(?<!\\S)(\\S+\\.)\\s*$");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+");

    SentenceAround {
        honorifics = List.copyOf(honorifics);
    }

    Span of(Article article, Span evidence) {
        String text = article.text().value();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int begin = article.text().toCharOffset(evidence.begin());
        int end = article.text().toCharOffset(evidence.end());
        int first = begin == 0 ? 0 : sentences.preceding(begin + 1);
        while (first > 0 && isWithin(text, first)) {
            first = sentences.previous();
        }
        first = Math.max(first, begin == 0 ? 0 : text.lastIndexOf('\n', begin - 1) + 1);
        int last = end >= text.length() ? text.length() : sentences.following(end - 1);
        while (last < text.length() && isWithin(text, last)) {
            last = sentences.next();
        }
        int lineEnd = text.indexOf('\n', end);
        last = lineEnd < 0 ? last : Math.min(last, lineEnd);
        return new Span(article.text().toCodePoint(first), article.text().toCodePoint(last));
    }

    /** Whether a word that has a stop of its own, and no sentence, ends before {@code offset}. */
    private boolean isWithin(String text, int offset) {
        Matcher word = LAST_WORD.matcher(text.substring(Math.max(0, offset - LONGEST_ABBREVIATION), offset));
        return word.find() && (INITIALS.matcher(word.group(1)).matches() || honorifics.contains(word.group(1)));
    }
}
