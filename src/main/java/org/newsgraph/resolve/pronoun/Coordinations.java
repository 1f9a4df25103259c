// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.pronoun;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.EntityType;
import org.newsgraph.ontology.EntityTypes;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Trait;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.LinkRule;
import org.newsgraph.resolve.cluster.Links;

/** Finds whom "they" mean after "A and B met": a group of these members. */
final class Coordinations {

    private final ReadArticle article;
    private final Links links;
    private final EntityType several;
    private final String joint;
    private final Map<Set<Cluster>, Cluster> groups = new HashMap<>();

    Coordinations(ReadArticle article, Links links, Ontology ontology) {
        EntityTypes types = ontology.entityTypes();
        this.article = article;
        this.links = links;
        this.several = types.several(types.person());
        this.joint = String.join("/", ontology.grammar().words(WordSet.JOINING));
    }

    List<LinkRule<PronounUse>> rules() {
        return List.of(
                new LinkRule<>(PronounRule.COORDINATION_IN_SENTENCE, this::inSentence),
                new LinkRule<>(PronounRule.COORDINATION_BEFORE, this::before));
    }

    private static Optional<Token> subjectAhead(PronounUse use) {
        return TopicPronouns.mainSubject(use.sentence())
                .filter(s -> s.index() < use.token().index());
    }

    /** "A and B said that they would meet." */
    private Optional<Cluster> inSentence(PronounUse use) {
        return subjectAhead(use).flatMap(s -> group(use.sentence(), s));
    }

    /** "A and B met. They agreed." */
    private Optional<Cluster> before(PronounUse use) {
        if (use.sentence().index() == 0 || subjectAhead(use).isPresent()) {
            return Optional.empty();
        }
        Sentence before = article.sentences().get(use.sentence().index() - 1);
        return TopicPronouns.mainSubject(before).flatMap(s -> group(before, s));
    }

    /** The named partners, where all are persons, or none is a person or place. */
    private Optional<Cluster> group(Sentence sentence, Token subject) {
        List<Token> partners = sentence.conjuncts(subject);
        Set<Cluster> members = new LinkedHashSet<>();
        for (Token partner : partners) {
            links.entityAt(sentence, partner).filter(Cluster::isNamed).ifPresent(members::add);
        }
        boolean persons = members.stream().allMatch(c -> c.is(Trait.PERSONAL));
        boolean bodies = members.stream().noneMatch(c -> c.is(Trait.PERSONAL) || c.is(Trait.LOCATIVE));
        return members.size() > 1 && members.size() == partners.size() && (persons || bodies)
                ? Optional.of(groups.computeIfAbsent(members, m -> Cluster.group(several, m, joint)))
                : Optional.empty();
    }
}
