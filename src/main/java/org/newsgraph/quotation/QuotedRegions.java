// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.ArticleText;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.WordClass;
import org.newsgraph.nlp.argument.ReadArticle;

/**
 * The stretches of an article between quotation marks.
 *
 * <p>A mark that no other closes in its paragraph opens a quotation that goes to the paragraph's end, as is the custom
 * where the next paragraph goes on with it.
 */
final class QuotedRegions {

    private static final Set<String> OPENING = Set.of("“", "„", "«");
    private static final Set<String> CLOSING = Set.of("”", "»");
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "„", "«", "»");
    private static final Set<String> APOSTROPHES = Set.of("'", "’");
    private static final Pattern BEFORE_OPENING = Pattern.compile("[\\s(\\[—–]");
    private static final Pattern BEHIND_CLOSING = Pattern.compile("[\\s.,;:!?)\\]—–]");

    /** @param span the words between the marks; @param paragraph index of the paragraph */
    record Region(Span span, int paragraph) {}

    private QuotedRegions() {}

    static List<Region> of(ReadArticle article) {
        List<Region> regions = new ArrayList<>();
        int paragraph = -1;
        Token open = null;
        Token last = null;
        for (Sentence sentence : article.sentences()) {
            if (sentence.paragraph() != paragraph) {
                closeAtEnd(article, regions, open, last, paragraph);
                open = null;
                paragraph = sentence.paragraph();
            }
            for (Token token : sentence.tokens()) {
                if (isMark(token)) {
                    boolean opens = opens(article, token, open != null);
                    close(regions, open, last, paragraph);
                    open = opens ? token : null;
                }
                last = token;
            }
        }
        closeAtEnd(article, regions, open, last, paragraph);
        return regions;
    }

    private static boolean isMark(Token token) {
        return token.is(WordClass.OPENING_QUOTE)
                || token.is(WordClass.CLOSING_QUOTE) && !APOSTROPHES.contains(token.text())
                || MARKS.contains(token.text());
    }

    /** Curly marks tell their side themselves, straight ones by the blank beside them; else they take turns. */
    private static boolean opens(ReadArticle article, Token mark, boolean isOpen) {
        if (OPENING.contains(mark.text()) || CLOSING.contains(mark.text())) {
            return OPENING.contains(mark.text());
        }
        ArticleText text = article.article().text();
        int begin = mark.span().begin();
        int end = mark.span().end();
        boolean blankBefore = begin == 0
                || BEFORE_OPENING.matcher(text.slice(new Span(begin - 1, begin))).matches();
        boolean blankAfter = end == text.length()
                || BEHIND_CLOSING.matcher(text.slice(new Span(end, end + 1))).matches();
        boolean clear = blankBefore != blankAfter && article.rules().isOn(QuotationRule.MARK_BESIDE_BLANK);
        return clear ? blankBefore : !isOpen;
    }

    private static void closeAtEnd(
            ReadArticle article, List<Region> regions, @Nullable Token open, @Nullable Token last, int paragraph) {
        if (article.rules().isOn(QuotationRule.MARK_NEVER_CLOSED)) {
            close(regions, open, last, paragraph);
        }
    }

    private static void close(List<Region> regions, @Nullable Token open, @Nullable Token last, int paragraph) {
        if (open != null && last != null && last.span().end() > open.span().end()) {
            regions.add(new Region(new Span(open.span().end(), last.span().end()), paragraph));
        }
    }
}
