// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.List;
import java.util.Optional;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.quotation.QuotedRegions.Region;

/** The speaker whom no cue, but the words before a colon name: Rossi: "No." She was blunt: "No." */
final class Introduction {

    private static final int MOST_WORDS = 25;

    private Introduction() {}

    static Optional<TokenPlace> of(ReadArticle article, Region region) {
        for (Sentence sentence : article.sentences()) {
            if (sentence.paragraph() != region.paragraph()) {
                continue;
            }
            List<Token> before = sentence.tokens().stream()
                    .filter(t -> t.span().end() <= region.span().begin())
                    .filter(t -> !t.text().matches("[\"“„«`']+"))
                    .toList();
            boolean last = !before.isEmpty()
                    && (before.size() + 1 >= sentence.tokens().size()
                            || sentence.span().overlaps(region.span()));
            if (last
                    && before.size() <= MOST_WORDS
                    && before.get(before.size() - 1).text().equals(":")
                    && gap(before, region) <= 3) {
                return speaker(sentence, before).map(t -> new TokenPlace(sentence.index(), t.index()));
            }
        }
        return Optional.empty();
    }

    private static int gap(List<Token> before, Region region) {
        return region.span().begin() - before.get(before.size() - 1).span().end();
    }

    private static Optional<Token> speaker(Sentence sentence, List<Token> before) {
        boolean verb = before.stream().anyMatch(Token::isVerb);
        List<Token> nouns =
                before.stream().filter(t -> t.isNoun() || t.isPronoun()).toList();
        if (verb) {
            return nouns.stream()
                    .filter(t -> t.function() == Dependency.SUBJECT)
                    .findFirst();
        }
        return nouns.stream()
                .filter(t -> t.head() < 0 || !nouns.contains(sentence.token(t.head())))
                .findFirst();
    }
}
