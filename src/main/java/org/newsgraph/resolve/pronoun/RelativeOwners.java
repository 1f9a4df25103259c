// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.pronoun;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.cluster.Pass;

/** Finds whose "whose" is: that which the relative clause is about. It is a reference, and no mention of its own. */
public final class RelativeOwners implements Pass {

    private final ReadArticle article;
    private final Links links;

    public RelativeOwners(ReadArticle article, Links links) {
        this.article = article;
        this.links = links;
    }

    /** Links those whose antecedent is linked by now. */
    @Override
    public void link() {
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                TokenPlace place = new TokenPlace(sentence.index(), token.index());
                if (token.is(WordClass.RELATIVE_POSSESSIVE) && !links.isLinked(place)) {
                    antecedent(sentence, token)
                            .flatMap(t -> links.entityAt(sentence, t))
                            .ifPresent(c -> links.refer(place, c, PronounRule.WHOSE));
                }
            }
        }
    }

    private static Optional<Token> antecedent(Sentence sentence, Token whose) {
        return Stream.concat(Stream.of(whose), sentence.above(whose))
                .filter(t -> t.function() == Dependency.RELATIVE_CLAUSE)
                .findFirst()
                .map(clause -> sentence.token(clause.head()))
                .filter(t -> t.index() < whose.index());
    }
}
