// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.LinkRule;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.noun.NounTypes;

/** Finds the body that a title names by its last word: "Commission President A" after "the European Commission". */
public final class BodiesInTitles {

    private final NounTypes nouns;

    public BodiesInTitles(NounTypes nouns) {
        this.nouns = nouns;
    }

    public void link(ReadArticle article, Links links) {
        List<Cluster> bodies = links.clusters().stream()
                .filter(c -> c.type.equals("Organization"))
                .distinct()
                .toList();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (isBeforeTitle(sentence, token) && isFree(sentence, token, links)) {
                    Set<Cluster> meant = bodies.stream()
                            .filter(b -> endsWith(b, token.text()))
                            .collect(Collectors.toSet());
                    if (meant.size() == 1) {
                        Cluster body = meant.iterator().next();
                        Candidate mention = new Candidate(
                                sentence.index(),
                                token.index(),
                                token.index(),
                                token.index(),
                                MentionKind.NAME,
                                token.text(),
                                body.type,
                                body.actor);
                        links.add(mention, body, LinkRule.BODY_BEFORE_TITLE);
                    }
                }
            }
        }
    }

    private boolean isBeforeTitle(Sentence sentence, Token token) {
        return token.isProperNoun()
                && token.function() == Dependency.COMPOUND
                && token.index() + 1 < sentence.tokens().size()
                && nouns.type(sentence.token(token.index() + 1))
                        .filter("Person"::equals)
                        .isPresent();
    }

    private static boolean isFree(Sentence sentence, Token token, Links links) {
        return links.clusters().stream()
                .flatMap(c -> c.mentions.stream())
                .noneMatch(m -> m.sentence() == sentence.index() && m.covers(token.index()));
    }

    private static boolean endsWith(Cluster body, String word) {
        return body.name().toLowerCase(Locale.ROOT).endsWith(" " + word.toLowerCase(Locale.ROOT));
    }
}
