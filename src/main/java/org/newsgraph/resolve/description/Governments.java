// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.EntityTypes;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Trait;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.LinkRule;

/** Finds the state that acts through its government. */
final class Governments {

    private final ReadArticle article;
    private final Offices offices;
    private final HomeState homeState;
    private final Set<String> stateNouns;

    Governments(ReadArticle article, Offices offices, HomeState homeState, Ontology ontology) {
        EntityTypes types = ontology.entityTypes();
        this.article = article;
        this.offices = offices;
        this.homeState = homeState;
        this.stateNouns = ontology.lexicon().classes().stream()
                .filter(c -> types.named(c.type()).is(Trait.SOVEREIGN))
                .flatMap(c -> c.nouns().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<LinkRule<Candidate>> rules() {
        return List.of(
                new LinkRule<>(DescriptionRule.HOME_GOVERNMENT, this::home),
                new LinkRule<>(DescriptionRule.GOVERNMENT_OF_STATE, this::ofState));
    }

    /** "the government", which nothing relates to a state. */
    private Optional<Cluster> home(Candidate description) {
        Sentence sentence = article.sentences().get(description.sentence());
        Token head = sentence.token(description.head());
        return isGovernment(description, head)
                        && offices.related(sentence, head).isEmpty()
                        && Phrases.isBare(sentence, head)
                        && Phrases.isDefinite(sentence, head)
                        && !description.name().contains(" ")
                ? homeState.home()
                : Optional.empty();
    }

    /** "the Dutch government", "A's government": of the state, or of whoever holds an office in it. */
    private Optional<Cluster> ofState(Candidate description) {
        Sentence sentence = article.sentences().get(description.sentence());
        Token head = sentence.token(description.head());
        if (!isGovernment(description, head)) {
            return Optional.empty();
        }
        Set<Cluster> states = offices.related(sentence, head).stream()
                .flatMap(c -> c.is(Trait.PERSONAL) ? c.employers() : Stream.of(c))
                .filter(c -> c.is(Trait.SOVEREIGN))
                .collect(Collectors.toSet());
        return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
    }

    /** No word for the state itself, such as "country". */
    private boolean isGovernment(Candidate description, Token head) {
        return description.is(Trait.SOVEREIGN)
                && !stateNouns.contains(head.lemma().toLowerCase(Locale.ROOT));
    }
}
