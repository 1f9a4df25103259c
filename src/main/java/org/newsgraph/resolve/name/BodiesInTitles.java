// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import java.util.List;
import java.util.Locale;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Trait;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.cluster.Pass;
import org.newsgraph.resolve.noun.NounTypes;

/** Finds the body that a title names by its last word: "Commission President A" after "the European Commission". */
public final class BodiesInTitles implements Pass {

    private final ReadArticle article;
    private final Links links;
    private final NounTypes nouns;

    public BodiesInTitles(ReadArticle article, Links links, NounTypes nouns) {
        this.article = article;
        this.links = links;
        this.nouns = nouns;
    }

    @Override
    public void link() {
        List<Cluster> bodies =
                links.clusters().filter(c -> c.is(Trait.CORPORATE)).toList();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (isBeforeTitle(sentence, token) && isFree(sentence, token)) {
                    List<Cluster> meant = bodies.stream()
                            .filter(b -> endsWith(b, token.text()))
                            .toList();
                    if (meant.size() == 1) {
                        Cluster body = meant.get(0);
                        links.link(mention(sentence, token, body), body, NameRule.BODY_IN_TITLE);
                    }
                }
            }
        }
    }

    private static Candidate mention(Sentence sentence, Token token, Cluster body) {
        int at = token.index();
        return new Candidate(sentence.index(), at, at, at, MentionKind.NAME, token.text(), body.type(), body.actor());
    }

    private boolean isBeforeTitle(Sentence sentence, Token token) {
        return token.isProperNoun()
                && token.function() == Dependency.COMPOUND
                && token.index() + 1 < sentence.tokens().size()
                && nouns.is(sentence.token(token.index() + 1), Trait.PERSONAL);
    }

    private boolean isFree(Sentence sentence, Token token) {
        return links.clusters()
                .flatMap(c -> c.mentions().stream())
                .noneMatch(m -> m.sentence() == sentence.index() && m.covers(token.index()));
    }

    private static boolean endsWith(Cluster body, String word) {
        return body.name().toLowerCase(Locale.ROOT).endsWith(" " + word.toLowerCase(Locale.ROOT));
    }
}
