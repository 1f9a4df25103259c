// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.NameSpan;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.PennTags;
import org.newsgraph.nlp.token.Token;

/** Sentences whose trees are written by hand. */
public final class Trees {

    private Trees() {}

    /**
     * A sentence with one row a token: its text, tag, head (counted from 0; -1 for the root), function in any case,
     * and, where they are not the text in lower case and "O", its lemma and its name type.
     */
    public static Sentence sentence(String... rows) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String row : rows) {
            String[] fields = row.split(" ");
            String text = fields[0];
            int end = begin + text.codePointCount(0, text.length());
            tokens.add(new Token(
                    tokens.size(),
                    new Span(begin, end),
                    text,
                    fields.length > 4 ? fields[4] : lemma(text, fields[1]),
                    PennTags.features(fields[1]),
                    fields.length > 5 ? NameKind.of(fields[5]) : NameKind.NONE,
                    Integer.parseInt(fields[2]),
                    Dependency.valueOf(fields[3].toUpperCase(Locale.ROOT))));
            begin = end + 1;
        }
        return new Sentence(0, 0, tokens);
    }

    private static String lemma(String text, String tag) {
        return tag.startsWith("NNP") ? text : text.toLowerCase(Locale.ROOT);
    }

    /** The sentence as an article of its own, with the names that its tokens' types make. */
    public static AnalysedArticle article(Sentence sentence) {
        StringBuilder text = new StringBuilder();
        List<NameSpan> names = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            text.append(text.isEmpty() ? "" : " ").append(token.text());
            if (token.nameKind() != NameKind.NONE) {
                names.add(new NameSpan(0, token.index(), token.index(), token.nameKind()));
            }
        }
        Article article = Article.of("tree", "tree", null, text.toString());
        return new AnalysedArticle(article, List.of(sentence), names, List.of());
    }
}
