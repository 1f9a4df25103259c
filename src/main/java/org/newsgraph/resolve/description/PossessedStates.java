// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.LinkRule;
import org.newsgraph.resolve.cluster.Links;

/** Finds the state of "his country" and "its government", once it is known who the pronoun means. */
public final class PossessedStates {

    private final ReadArticle article;
    private final Links links;

    public PossessedStates(ReadArticle article, Links links) {
        this.article = article;
        this.links = links;
    }

    /** Moves such descriptions from the clusters of their own to the states that they mean. */
    public void link(Iterable<Cluster> made) {
        for (Cluster cluster : made) {
            if (cluster.type.equals("State") && !cluster.isNamed() && cluster.mentions.size() == 1) {
                Candidate description = cluster.mentions.get(0);
                state(description)
                        .filter(state -> links.rules().isOn(LinkRule.POSSESSED_STATE))
                        .ifPresent(state -> {
                            cluster.mentions.remove(description);
                            links.add(description, state, LinkRule.POSSESSED_STATE);
                        });
            }
        }
    }

    private Optional<Cluster> state(Candidate description) {
        Sentence sentence = article.sentences().get(description.sentence());
        Token head = sentence.token(description.head());
        Set<Cluster> states = sentence.dependents(head, Dependency.POSSESSIVE).stream()
                .map(t -> links.get(new TokenPlace(sentence.index(), t.index())))
                .filter(c -> c != null)
                .flatMap(PossessedStates::states)
                .collect(Collectors.toSet());
        return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
    }

    private static Stream<Cluster> states(Cluster owner) {
        return owner.type.equals("State")
                ? Stream.of(owner)
                : owner.offices.stream().map(Cluster.Office::of).filter(c -> c != null && c.type.equals("State"));
    }
}
