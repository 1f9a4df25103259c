// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.ArrayList;
import java.util.List;
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
                close(regions, open, last, paragraph);
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
        close(regions, open, last, paragraph);
        return regions;
    }

    private static boolean isMark(Token token) {
        return token.is(WordClass.OPENING_QUOTE)
                || token.is(WordClass.CLOSING_QUOTE)
                        && !token.text().equals("'")
                        && !token.text().equals("’")
                || token.text().matches("[\"“”„«»]");
    }

    /** Curly marks tell their side themselves, straight ones by the blank beside them; else they take turns. */
    private static boolean opens(ReadArticle article, Token mark, boolean isOpen) {
        if (mark.text().matches("[“„«]")) {
            return true;
        }
        if (mark.text().matches("[”»]")) {
            return false;
        }
        ArticleText text = article.article().text();
        int begin = mark.span().begin();
        int end = mark.span().end();
        boolean blankBefore =
                begin == 0 || text.slice(new Span(begin - 1, begin)).matches("[\\s(\\[—–]");
        boolean blankAfter =
                end == text.length() || text.slice(new Span(end, end + 1)).matches("[\\s.,;:!?)\\]—–]");
        return blankBefore == blankAfter ? !isOpen : blankBefore;
    }

    private static void close(List<Region> regions, @Nullable Token open, @Nullable Token last, int paragraph) {
        if (open != null && last != null && last.span().end() > open.span().end()) {
            regions.add(new Region(new Span(open.span().end(), last.span().end()), paragraph));
        }
    }
}
