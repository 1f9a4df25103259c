// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Trait;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.cluster.Pass;

/** Finds the state of "his country" and "its government", once it is known who the pronoun means. */
public final class PossessedStates implements Pass {

    private final ReadArticle article;
    private final Links links;

    public PossessedStates(ReadArticle article, Links links) {
        this.article = article;
        this.links = links;
    }

    /** Moves such descriptions from the clusters of their own to the states that they mean. */
    @Override
    public void link() {
        List<Cluster> described = links.clusters()
                .filter(c -> c.is(Trait.SOVEREIGN) && !c.isNamed())
                .toList();
        for (Cluster cluster : described) {
            if (cluster.mentions().size() == 1) {
                Candidate description = cluster.mentions().get(0);
                state(description)
                        .ifPresent(state -> links.move(description, cluster, state, DescriptionRule.POSSESSED_STATE));
            }
        }
    }

    private Optional<Cluster> state(Candidate description) {
        Sentence sentence = article.sentences().get(description.sentence());
        Token head = sentence.token(description.head());
        Set<Cluster> states = sentence.dependents(head, Dependency.POSSESSIVE).stream()
                .flatMap(t -> links.entityAt(sentence, t).stream())
                .flatMap(PossessedStates::states)
                .collect(Collectors.toSet());
        return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
    }

    private static Stream<Cluster> states(Cluster owner) {
        return owner.is(Trait.SOVEREIGN) ? Stream.of(owner) : owner.employers().filter(c -> c.is(Trait.SOVEREIGN));
    }
}
