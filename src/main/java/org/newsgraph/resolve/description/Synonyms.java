// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.ClassNoun;
import org.newsgraph.ontology.EntityType;
import org.newsgraph.ontology.EntityTypes;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Trait;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.cluster.Reach;

/**
 * Finds what a bare "the accord" or "the watchdog" takes up in other words: the one thing before of which the article
 * speaks by a noun of the same class.
 */
final class Synonyms {

    private final ReadArticle article;
    private final Links links;
    private final EntityTypes types;
    private final List<ClassNoun> classes;

    Synonyms(ReadArticle article, Links links, Ontology ontology) {
        this.article = article;
        this.links = links;
        this.types = ontology.entityTypes();
        this.classes = ontology.lexicon().classes();
    }

    Optional<Cluster> find(Candidate description) {
        Sentence sentence = article.sentences().get(description.sentence());
        Token head = sentence.token(description.head());
        if (description.name().contains(" ")
                || sentence.hasDependent(head, Dependency.POSSESSIVE)
                || !Phrases.isDefinite(sentence, head)
                || !Phrases.isBare(sentence, head)) {
            return Optional.empty();
        }
        List<ClassNoun> fitting =
                classes.stream().filter(c -> isOf(c, head) && fits(c, head)).toList();
        List<Cluster> meant = links.clusters()
                .filter(c -> isOfType(c, description.type().name())
                        || fitting.stream().anyMatch(f -> isOfType(c, f.type())))
                .filter(c -> c.mentions().stream().anyMatch(m -> isTakenUp(m, description, fitting)))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static boolean isOfType(Cluster cluster, String type) {
        return cluster.type().name().equals(type);
    }

    private boolean isTakenUp(Candidate mention, Candidate description, List<ClassNoun> fitting) {
        return isBefore(mention, description)
                && isOne(mention)
                && fitting.stream().anyMatch(f -> isOf(f, token(mention)))
                && token(mention).isPlural() == token(description).isPlural();
    }

    /** States and places have too many nouns for one to mean the other, and of persons "the deputies" alone do. */
    private boolean fits(ClassNoun c, Token head) {
        EntityType type = types.named(c.type());
        return !type.is(Trait.SOVEREIGN) && !type.is(Trait.LOCATIVE) && (!type.is(Trait.PERSONAL) || head.isPlural());
    }

    private Token token(Candidate mention) {
        return article.sentences().get(mention.sentence()).token(mention.head());
    }

    private static boolean isOf(ClassNoun c, Token head) {
        return c.nouns().contains(head.lemma().toLowerCase(Locale.ROOT));
    }

    /** "no deal", "another deal" and "their deals" bring in none that could be taken up by the word for one. */
    private boolean isOne(Candidate mention) {
        Sentence sentence = article.sentences().get(mention.sentence());
        return mention.kind() == MentionKind.NAME
                || sentence.dependents(token(mention), Dependency.DETERMINER).stream()
                        .allMatch(t -> t.is(WordSet.DEFINITE) || t.is(WordSet.ARTICLE_INDEFINITE));
    }

    private static boolean isBefore(Candidate mention, Candidate description) {
        return mention.sentence() >= description.sentence() - Reach.OF_SYNONYM
                && (mention.sentence() < description.sentence()
                        || mention.sentence() == description.sentence() && mention.last() < description.first());
    }
}
