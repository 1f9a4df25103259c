// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Mention;

/** A mention with the entity that it refers to. */
record OwnedMention(Entity entity, Mention mention) {

    Span span() {
        return mention.excerpt().span();
    }

    /** All mentions of the article; of two with the same characters the first alone. */
    static List<OwnedMention> of(ArticleGraph graph) {
        List<OwnedMention> mentions = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        for (Entity entity : graph.entities()) {
            for (Mention mention : entity.mentions()) {
                if (seen.add(mention.excerpt().span())) {
                    mentions.add(new OwnedMention(entity, mention));
                }
            }
        }
        return mentions;
    }
}
