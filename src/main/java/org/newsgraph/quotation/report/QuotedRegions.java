// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.ArticleText;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.WordClass;

/**
 * The stretches of an article between quotation marks.
 *
 * <p>A mark that no other closes in its paragraph opens a quotation that goes to the paragraph's end, as is the custom
 * where the next paragraph goes on with it.
 */
public final class QuotedRegions {

    private static final Set<String> OPENING = Set.of("“", "„", "«");
    private static final Set<String> CLOSING = Set.of("”", "»");
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "„", "«", "»");
    private static final Set<String> APOSTROPHES = Set.of("'", "’");
    private static final Pattern BEFORE_OPENING = Pattern.compile("[\\s(\\[—–]");
    private static final Pattern BEHIND_CLOSING = Pattern.compile("[\\s.,;:!?)\\]—–]");

    /**
     * @param span the words between the marks
     * @param paragraph index of the paragraph
     * @param derivation the ids of the rules by which it begins and ends here
     */
    public record Region(Span span, int paragraph, List<String> derivation) {

        public Region {
            derivation = List.copyOf(derivation);
        }
    }

    private final ReadArticle article;
    private final List<Region> regions = new ArrayList<>();
    private int paragraph = -1;
    private @Nullable Token open;
    private @Nullable Token last;
    private Derivation derivation;

    private QuotedRegions(ReadArticle article) {
        this.article = article;
        this.derivation = new Derivation(article.rules(), List.of());
    }

    /** All of the article, in text order. */
    public static List<Region> of(ReadArticle article) {
        QuotedRegions marks = new QuotedRegions(article);
        article.sentences().forEach(marks::read);
        marks.endParagraph();
        return List.copyOf(marks.regions);
    }

    private void read(Sentence sentence) {
        if (sentence.paragraph() != paragraph) {
            endParagraph();
            paragraph = sentence.paragraph();
        }
        for (Token token : sentence.tokens()) {
            if (isMark(token)) {
                mark(token);
            }
            last = token;
        }
    }

    private static boolean isMark(Token token) {
        return token.is(WordClass.OPENING_QUOTE)
                || token.is(WordClass.CLOSING_QUOTE) && !APOSTROPHES.contains(token.text())
                || MARKS.contains(token.text());
    }

    private void mark(Token token) {
        Derivation own = new Derivation(article.rules(), List.of());
        boolean opens = opens(token, own);
        close(own);
        open = opens ? token : null;
        derivation = own;
    }

    /** Curly marks tell their side themselves, straight ones by the blank beside them; else they take turns. */
    private boolean opens(Token mark, Derivation own) {
        boolean opening = OPENING.contains(mark.text());
        return opening || CLOSING.contains(mark.text())
                ? opening
                : own.changed(QuotationRule.MARK_BESIDE_BLANK, open == null, turn -> opensByBlank(mark, turn));
    }

    private boolean opensByBlank(Token mark, boolean turn) {
        ArticleText text = article.article().text();
        int begin = mark.span().begin();
        int end = mark.span().end();
        boolean blankBefore = begin == 0
                || BEFORE_OPENING
                        .matcher(text.slice(new Span(begin - 1, begin)))
                        .matches();
        boolean blankBehind = end == text.length()
                || BEHIND_CLOSING.matcher(text.slice(new Span(end, end + 1))).matches();
        return blankBefore == blankBehind ? turn : blankBefore;
    }

    private void endParagraph() {
        Derivation end = new Derivation(article.rules(), List.of());
        if (end.holds(QuotationRule.MARK_NEVER_CLOSED, () -> open != null)) {
            close(end);
        }
        open = null;
    }

    private void close(Derivation end) {
        if (open != null && last != null && last.span().end() > open.span().end()) {
            Span span = new Span(open.span().end(), last.span().end());
            List<String> steps = Stream.concat(derivation.steps().stream(), end.steps().stream())
                    .distinct()
                    .toList();
            regions.add(new Region(span, paragraph, steps));
        }
    }
}
