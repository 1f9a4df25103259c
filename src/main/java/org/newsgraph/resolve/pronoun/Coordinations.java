// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.pronoun;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Links;

/** Finds whom "they" mean after "A and B met": a Group of these members. */
final class Coordinations {

    private final ReadArticle article;
    private final Links links;
    private final Map<Set<Cluster>, Cluster> groups = new HashMap<>();

    Coordinations(ReadArticle article, Links links) {
        this.article = article;
        this.links = links;
    }

    /** The named partners in the main subject of the same sentence before the pronoun, else of the one before. */
    Optional<Cluster> find(Candidate pronoun) {
        Sentence sentence = article.sentences().get(pronoun.sentence());
        Optional<Token> subject = TopicPronouns.mainSubject(sentence).filter(s -> s.index() < pronoun.head());
        if (subject.isPresent()) {
            return group(sentence, subject.get());
        }
        if (pronoun.sentence() == 0) {
            return Optional.empty();
        }
        Sentence before = article.sentences().get(pronoun.sentence() - 1);
        return TopicPronouns.mainSubject(before).flatMap(s -> group(before, s));
    }

    private Optional<Cluster> group(Sentence sentence, Token subject) {
        List<Token> partners = sentence.conjuncts(subject);
        Set<Cluster> members = new LinkedHashSet<>();
        for (Token partner : partners) {
            Cluster cluster = links.get(new TokenPlace(sentence.index(), partner.index()));
            if (cluster != null && cluster.isNamed()) {
                members.add(cluster);
            }
        }
        boolean persons = members.stream().allMatch(c -> c.type.equals("Person"));
        boolean bodies = members.stream().noneMatch(c -> c.type.equals("Person") || c.type.equals("Place"));
        return members.size() > 1 && members.size() == partners.size() && (persons || bodies)
                ? Optional.of(groups.computeIfAbsent(members, Cluster::group))
                : Optional.empty();
    }

    List<Cluster> groups() {
        return List.copyOf(groups.values());
    }
}
