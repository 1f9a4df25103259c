// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.quotation.report.QuotedRegions.Region;
import org.newsgraph.quotation.report.ReportedClause;

/** An article with its stretches between quotation marks; tells how such a stretch looks. */
record MarkedText(ReadArticle article, List<Region> regions) {

    private static final int FEWEST_WORDS_OF_A_CLAUSE = 3;

    /** The rest may be the cue's own clause, or words that the writer puts in to make the quotation fit. */
    private static final int MOSTLY_PERCENT = 80;

    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?]");
    private static final Pattern SPEECH_END = Pattern.compile("(?s).*[,.!?]");
    private static final String OPENING_BRACKET = "[";

    MarkedText {
        regions = List.copyOf(regions);
    }

    /** A verb, and so many words that it is more than a borrowed phrase. */
    boolean isClause(Span span) {
        List<Token> words = words(span);
        return words.size() >= FEWEST_WORDS_OF_A_CLAUSE && words.stream().anyMatch(Token::isVerb);
    }

    /** It looks like a sentence that somebody says: "No!", "Not today," */
    boolean isUtterance(Span span) {
        return startsSentence(span) && endsWith(SPEECH_END, span);
    }

    boolean startsSentence(Span span) {
        return words(span).stream()
                .findFirst()
                .filter(t -> Character.isUpperCase(t.text().codePointAt(0))
                        || t.text().startsWith(OPENING_BRACKET))
                .isPresent();
    }

    boolean endsSentence(Span span) {
        return endsWith(SENTENCE_END, span);
    }

    private boolean endsWith(Pattern end, Span span) {
        return end.matcher(slice(span).strip()).matches();
    }

    String slice(Span span) {
        return article.article().text().slice(span);
    }

    boolean isInSentence(Span span, int sentence) {
        return article.sentences().get(sentence).span().overlaps(span);
    }

    int paragraphOf(int sentence) {
        return article.sentences().get(sentence).paragraph();
    }

    /** The paragraph in which a stretch begins. */
    int paragraphOf(Span span) {
        return article.sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .mapToInt(Sentence::paragraph)
                .findFirst()
                .orElse(-1);
    }

    /** No word of its paragraph stands outside its marks. */
    boolean isWholeParagraph(Region region) {
        return article.sentences().stream()
                .filter(s -> s.paragraph() == region.paragraph())
                .flatMap(s -> s.tokens().stream())
                .allMatch(t -> !isWord(t) || region.span().contains(t.span()));
    }

    boolean isMostlyQuoted(Span content) {
        return isMostlyQuoted(content, regions);
    }

    boolean isMostlyQuoted(Span content, List<Region> some) {
        int quoted = some.stream()
                .map(Region::span)
                .filter(content::overlaps)
                .mapToInt(r -> Math.min(r.end(), content.end()) - Math.max(r.begin(), content.begin()))
                .sum();
        return isMost(quoted, content);
    }

    static boolean isMost(int part, Span whole) {
        return part * 100 >= whole.length() * MOSTLY_PERCENT;
    }

    /** The stretches with a part of a content, but for those around its cue, which are another speaker's. */
    List<Region> regionsOf(ReportedClause clause, Span content) {
        return regions.stream()
                .filter(r -> r.span().overlaps(content) && !r.span().contains(clause.cueSpan()))
                .toList();
    }

    private List<Token> words(Span span) {
        return article.sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .flatMap(s -> s.tokens().stream())
                .filter(t -> span.contains(t.span()) && isWord(t))
                .toList();
    }

    private static boolean isWord(Token token) {
        return Character.isLetter(token.text().codePointAt(0));
    }
}
