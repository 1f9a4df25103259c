// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.ontology.ClassNoun;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Links;

/**
 * Finds what a bare "the accord" or "the watchdog" takes up in other words: the one thing before of which the article
 * speaks by a noun of the same class.
 */
final class Synonyms {

    private static final int SENTENCES_BACK = 12;
    /** "no deal", "another deal" and "their deals" bring in none that could be taken up by the word for one. */
    private static final Set<String> ONES = Set.of("a", "an", "the", "this", "that", "these", "those");

    private final ReadArticle article;
    private final Links links;
    private final List<ClassNoun> classes;

    Synonyms(ReadArticle article, Links links, List<ClassNoun> classes) {
        this.article = article;
        this.links = links;
        this.classes = classes;
    }

    /** @param description a definite one, without owner */
    Optional<Cluster> find(Candidate description) {
        Token head = token(description);
        if (description.name().contains(" ")) {
            return Optional.empty();
        }
        List<ClassNoun> fitting =
                classes.stream().filter(c -> isOf(c, head) && fits(c, head)).toList();
        Set<Cluster> meant = links.clusters().stream()
                .filter(c -> c.type.equals(description.type())
                        || fitting.stream().anyMatch(f -> f.type().equals(c.type)))
                .filter(c -> c.mentions.stream()
                        .anyMatch(m -> isBefore(m, description)
                                && isOne(m)
                                && fitting.stream().anyMatch(f -> isOf(f, token(m)))
                                && token(m).isPlural() == head.isPlural()))
                .collect(Collectors.toSet());
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }

    private static boolean fits(ClassNoun c, Token head) {
        return switch (c.type()) {
            case "State", "Place" -> false;
            case "Person" -> head.isPlural();
            default -> true;
        };
    }

    private Token token(Candidate mention) {
        return article.sentences().get(mention.sentence()).token(mention.head());
    }

    private static boolean isOf(ClassNoun c, Token head) {
        return c.nouns().contains(head.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isOne(Candidate mention) {
        Sentence sentence = article.sentences().get(mention.sentence());
        return mention.kind() == MentionKind.NAME
                || sentence.dependents(token(mention), Dependency.DETERMINER).stream()
                        .allMatch(t -> ONES.contains(t.lemma()));
    }

    private static boolean isBefore(Candidate mention, Candidate description) {
        return mention.sentence() >= description.sentence() - SENTENCES_BACK
                && (mention.sentence() < description.sentence()
                        || mention.sentence() == description.sentence() && mention.last() < description.first());
    }
}
