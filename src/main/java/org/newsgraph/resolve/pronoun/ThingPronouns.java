// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.pronoun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Trait;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.LinkRule;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.cluster.Reach;
import org.newsgraph.resolve.noun.ObjectTypes;

/**
 * Finds what "it", "its", "they" and "their" mean by where they stand: an owner is the subject or object of its own
 * clause, an object takes up a thing that was an object before, and is never who acts on it.
 */
final class ThingPronouns {

    private final ReadArticle article;
    private final Links links;
    private final Clauses clauses;
    private final ObjectTypes objects;

    ThingPronouns(ReadArticle article, Links links, Clauses clauses, ObjectTypes objects) {
        this.article = article;
        this.links = links;
        this.clauses = clauses;
        this.objects = objects;
    }

    List<LinkRule<PronounUse>> owners() {
        return List.of(
                new LinkRule<>(PronounRule.OWNER_OF_REASON, this::ownerOfReason),
                new LinkRule<>(PronounRule.OWNER_IN_CLAUSE, this::ownerInClause));
    }

    /** Of the sentence itself, then of those before. */
    List<LinkRule<PronounUse>> objects() {
        List<LinkRule<PronounUse>> rules = new ArrayList<>();
        for (int back = 0; back <= Reach.OF_PRONOUN; back++) {
            int near = back;
            rules.add(new LinkRule<>(
                    PronounRule.OBJECT_BEFORE_OBJECT, use -> last(use, near, t -> isUndergoing(t.function()))));
            rules.add(new LinkRule<>(PronounRule.SUBJECT_BEFORE_OBJECT, use -> last(use, near, Clauses::isSubject)));
            rules.add(new LinkRule<>(PronounRule.ONLY_THING, use -> only(use, near)));
        }
        return rules;
    }

    private static boolean isUndergoing(Dependency function) {
        return function == Dependency.OBJECT || function == Dependency.PASSIVE_SUBJECT;
    }

    /** "thanked A for its help", "accused A of breaking its word": what is said of the object is its own. */
    private Optional<Cluster> ownerOfReason(PronounUse use) {
        return verb(use)
                .filter(verb -> use.sentence().dependents(verb, Dependency.PREPOSITION).stream()
                        .filter(p -> p.is(WordSet.REASON))
                        .anyMatch(p -> use.sentence().isWithin(use.token(), p)))
                .flatMap(verb -> owner(use, verb, use.sentence().dependents(verb, Dependency.OBJECT)));
    }

    /** "A withdrew its troops". */
    private Optional<Cluster> ownerInClause(PronounUse use) {
        return verb(use).flatMap(verb -> {
            List<Token> before = new ArrayList<>(clauses.subjects(use.sentence(), verb));
            before.addAll(use.sentence().dependents(verb, Dependency.OBJECT));
            return owner(use, verb, before);
        });
    }

    /** The verb of the clause that a possessive stands in. */
    private static Optional<Token> verb(PronounUse use) {
        return use.token().function() == Dependency.POSSESSIVE
                ? use.sentence().above(use.token()).filter(Token::isVerb).findFirst()
                : Optional.empty();
    }

    /** The first of some who can own; none where the clause coordinates several. */
    private Optional<Cluster> owner(PronounUse use, Token verb, List<Token> some) {
        Sentence sentence = use.sentence();
        List<Token> all = new ArrayList<>(clauses.subjects(sentence, verb));
        all.addAll(sentence.dependents(verb, Dependency.OBJECT));
        if (all.stream().anyMatch(t -> sentence.conjuncts(t).size() > 1)) {
            return Optional.empty();
        }
        return some.stream()
                .filter(t -> t.index() < use.token().index() && !sentence.isWithin(use.token(), t))
                .flatMap(t -> links.entityAt(sentence, t).stream())
                .filter(c -> use.canMean(c) && !c.type().isThing())
                .findFirst();
    }

    /** "signed the pact … praised it", "voted for the pacts … praised them": the last that stands so. */
    private Optional<Cluster> last(PronounUse use, int back, Predicate<Token> stands) {
        return things(use, back).stream()
                .filter(stands)
                .max(Comparator.comparingInt(Token::index))
                .flatMap(t -> links.entityAt(near(use, back), t));
    }

    private Optional<Cluster> only(PronounUse use, int back) {
        Set<Cluster> all = things(use, back).stream()
                .flatMap(t -> links.entityAt(near(use, back), t).stream())
                .collect(Collectors.toSet());
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }

    /** Things for an "it", those of a plural for a "them", which stands as an object, by the verb's own objects. */
    private List<Token> things(PronounUse use, int back) {
        Optional<Token> verb = Clauses.governing(use.sentence(), use.token());
        if (verb.isEmpty() || use.sentence().index() < back) {
            return List.of();
        }
        boolean plural = use.word().isThey();
        Set<Cluster> acting = clauses.acting(use, true);
        Predicate<Cluster> meant = c -> !acting.contains(c)
                && (c.type().isThing() || plural && use.canMean(c))
                && objects.admits(verb.get().lemma(), c.type());
        Sentence near = near(use, back);
        return before(use, near).stream()
                .filter(t -> t.isNoun() && t.isPlural() == plural)
                .filter(t -> links.entityAt(near, t).filter(meant).isPresent())
                .toList();
    }

    private Sentence near(PronounUse use, int back) {
        return article.sentences().get(use.sentence().index() - back);
    }

    private static List<Token> before(PronounUse use, Sentence near) {
        int end = near.index() == use.sentence().index()
                ? use.token().index()
                : near.tokens().size();
        return near.tokens().subList(0, end);
    }

    /** The only one of several that a sentence names. */
    Optional<Cluster> onlySeveral(PronounUse use) {
        for (int back = 0; back <= Math.min(Reach.OF_PRONOUN, use.sentence().index()); back++) {
            Sentence near = near(use, back);
            Set<Cluster> several = before(use, near).stream()
                    .filter(t -> t.isPlural() || t.isPronoun())
                    .flatMap(t -> links.entityAt(near, t).stream())
                    .filter(c -> c.is(Trait.COLLECTIVE) && !use.barred().contains(c))
                    .collect(Collectors.toSet());
            if (!several.isEmpty()) {
                return several.size() == 1 ? several.stream().findFirst() : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
