// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.List;
import java.util.Optional;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.quotation.report.QuotedRegions.Region;

/** The speaker whom no cue, but the words before a colon name: Rossi: "No." She was blunt: "No." */
final class Introduction {

    private static final String COLON = ":";
    private static final String MARKS = "[\"“„«`']+";

    /** More words before a colon bring in a list or a text rather than a speaker. */
    private static final int MOST_WORDS = 25;

    /** A blank and an opening mark. */
    private static final int MOST_BEHIND_COLON = 3;

    private final ReadArticle article;
    private final Region region;

    Introduction(ReadArticle article, Region region) {
        this.article = article;
        this.region = region;
    }

    /** She was blunt: "No." */
    Optional<TokenPlace> subject() {
        return sentence().flatMap(sentence -> {
            List<Token> before = before(sentence);
            return before.stream()
                    .filter(t -> isClause(before) && isName(t) && t.function() == Dependency.SUBJECT)
                    .findFirst()
                    .map(t -> new TokenPlace(sentence.index(), t.index()));
        });
    }

    /** Rossi: "No." */
    Optional<TokenPlace> noun() {
        return sentence().flatMap(sentence -> {
            List<Token> before = before(sentence);
            return before.stream()
                    .filter(t -> !isClause(before) && isName(t))
                    .filter(t -> t.head() < 0 || !isNameBefore(sentence.token(t.head()), before))
                    .findFirst()
                    .map(t -> new TokenPlace(sentence.index(), t.index()));
        });
    }

    private static boolean isClause(List<Token> before) {
        return before.stream().anyMatch(Token::isVerb);
    }

    private static boolean isName(Token token) {
        return token.isNoun() || token.isPronoun();
    }

    private static boolean isNameBefore(Token token, List<Token> before) {
        return isName(token) && before.contains(token);
    }

    /** The sentence of the colon, which may end with it. */
    private Optional<Sentence> sentence() {
        return article.sentences().stream()
                .filter(s -> s.paragraph() == region.paragraph())
                .filter(this::introduces)
                .findFirst();
    }

    private boolean introduces(Sentence sentence) {
        List<Token> before = before(sentence);
        if (before.isEmpty() || before.size() > MOST_WORDS) {
            return false;
        }
        Token colon = before.get(before.size() - 1);
        boolean whole = before.size() + 1 >= sentence.tokens().size();
        return colon.text().equals(COLON)
                && region.span().begin() - colon.span().end() <= MOST_BEHIND_COLON
                && (whole || sentence.span().overlaps(region.span()));
    }

    private List<Token> before(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.span().end() <= region.span().begin())
                .filter(t -> !t.text().matches(MARKS))
                .toList();
    }
}
