// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.pronoun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.noun.ObjectTypes;

/**
 * Finds what "it", "its", "they" and "their" mean by where they stand: an owner is the subject or object of its own
 * clause ("A withdrew its troops"), an object takes up a thing that was an object before ("signed the pact … praised
 * it"), and is never who acts on it.
 */
final class ThingPronouns {

    private static final Set<String> THINGS = Set.of("Proposal", "Agreement", "Event", "Asset");
    private static final Set<String> REASONS = Set.of("for", "of", "over");
    private static final Set<Dependency> SUBJECTS = Set.of(Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT);
    private static final Set<Dependency> UNDERGOING = Set.of(Dependency.OBJECT, Dependency.PASSIVE_SUBJECT);

    private final ReadArticle article;
    private final List<Predicates> predicates;
    private final Links links;
    private final ObjectTypes objects;

    ThingPronouns(ReadArticle article, Links links, ObjectTypes objects) {
        this.article = article;
        this.predicates = article.predicates();
        this.links = links;
        this.objects = objects;
    }

    /** "A withdrew its troops", "thanked A for its help". */
    Optional<Cluster> owner(Candidate pronoun, Predicate<Cluster> agrees) {
        Sentence sentence = article.sentences().get(pronoun.sentence());
        Token token = sentence.token(pronoun.head());
        if (token.function() != Dependency.POSSESSIVE) {
            return Optional.empty();
        }
        Optional<Token> verb = sentence.above(token).filter(Token::isVerb).findFirst();
        List<Token> before = new ArrayList<>();
        verb.ifPresent(v -> {
            before.addAll(subjects(sentence, v));
            List<Token> undergoing = sentence.dependents(v, Dependency.OBJECT);
            before.addAll(isReason(sentence, token, v) ? 0 : before.size(), undergoing);
        });
        if (before.stream().anyMatch(t -> sentence.conjuncts(t).size() > 1)) {
            return Optional.empty();
        }
        return before.stream()
                .filter(t -> t.index() < token.index() && !sentence.isWithin(token, t))
                .flatMap(t -> entity(sentence, t).stream())
                .filter(c -> agrees.test(c) && !THINGS.contains(c.type))
                .findFirst();
    }

    /** "thanked A for its help", "accused A of breaking its word": what is said of the object. */
    private static boolean isReason(Sentence sentence, Token token, Token verb) {
        return sentence.dependents(verb, Dependency.PREPOSITION).stream()
                .filter(p -> REASONS.contains(p.lemma()))
                .anyMatch(p -> sentence.isWithin(token, p));
    }

    /** A thing for an "it", those of a plural for a "them", which stands as an object. */
    Optional<Cluster> object(Candidate pronoun, boolean plural, Predicate<Cluster> agrees) {
        Sentence sentence = article.sentences().get(pronoun.sentence());
        Token token = sentence.token(pronoun.head());
        Optional<Token> verb = governing(sentence, token);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        Set<Cluster> acting = acting(pronoun, true);
        Predicate<Cluster> meant = c -> !acting.contains(c)
                && (THINGS.contains(c.type) || plural && agrees.test(c))
                && objects.admits(verb.get().lemma(), c.type);
        for (int s = sentence.index(); s >= Math.max(0, sentence.index() - 1); s--) {
            Sentence near = article.sentences().get(s);
            int end = s == sentence.index() ? token.index() : near.tokens().size();
            List<Token> heads = near.tokens().subList(0, end).stream()
                    .filter(t -> t.isNoun() && t.isPlural() == plural)
                    .filter(t -> entity(near, t).filter(meant).isPresent())
                    .toList();
            Optional<Cluster> found = last(near, heads, UNDERGOING::contains)
                    .or(() -> last(near, heads, SUBJECTS::contains))
                    .or(() -> only(near, heads));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Who acts on what an object pronoun means, and so is another.
     *
     * @param owners whether whose they are are no less another ("A's minister praised it")
     */
    Set<Cluster> acting(Candidate pronoun, boolean owners) {
        Sentence sentence = article.sentences().get(pronoun.sentence());
        Token token = sentence.token(pronoun.head());
        return governing(sentence, token)
                .map(verb -> subjects(sentence, verb).stream()
                        .flatMap(s -> (owners ? sentence.subtree(s) : sentence.conjuncts(s)).stream())
                        .flatMap(t -> entity(sentence, t).stream())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** The only one of several that a sentence names. */
    Optional<Cluster> onlyPlural(Candidate pronoun, Predicate<Cluster> agrees) {
        for (int s = pronoun.sentence(); s >= Math.max(0, pronoun.sentence() - 1); s--) {
            Sentence near = article.sentences().get(s);
            int end = s == pronoun.sentence() ? pronoun.first() : near.tokens().size();
            Set<Cluster> plural = near.tokens().subList(0, end).stream()
                    .filter(t -> t.isPlural() || t.isPronoun())
                    .flatMap(t -> entity(near, t).stream())
                    .filter(c -> c.type.equals("Group") && agrees.test(c))
                    .collect(Collectors.toSet());
            if (!plural.isEmpty()) {
                return plural.size() == 1 ? plural.stream().findFirst() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Cluster> last(Sentence sentence, List<Token> heads, Predicate<Dependency> function) {
        return heads.stream()
                .filter(t -> function.test(t.function()))
                .max(Comparator.comparingInt(Token::index))
                .flatMap(t -> entity(sentence, t));
    }

    private Optional<Cluster> only(Sentence sentence, List<Token> heads) {
        Set<Cluster> all =
                heads.stream().flatMap(t -> entity(sentence, t).stream()).collect(Collectors.toSet());
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }

    /** The verb whose object a pronoun is, also as the subject of what is said of it: "called it fair". */
    private static Optional<Token> governing(Sentence sentence, Token token) {
        if (token.head() < 0) {
            return Optional.empty();
        }
        Token head = sentence.token(token.head());
        if (token.function() == Dependency.OBJECT && head.isVerb()) {
            return Optional.of(head);
        }
        boolean small = SUBJECTS.contains(token.function())
                && !head.isVerb()
                && !sentence.hasDependent(head, Dependency.AUXILIARY)
                && sentence.dependents(head).stream().noneMatch(Token::isVerb)
                && head.head() == token.index() - 1
                && head.head() >= 0
                && sentence.token(head.head()).isVerb();
        return small ? Optional.of(sentence.token(head.head())) : Optional.empty();
    }

    /** Those of its own, else the one understood with it. */
    private List<Token> subjects(Sentence sentence, Token verb) {
        List<Token> own = sentence.dependents(verb).stream()
                .filter(t -> SUBJECTS.contains(t.function()))
                .map(t -> t.isRelativePronoun() && verb.head() >= 0 ? sentence.token(verb.head()) : t)
                .toList();
        return !own.isEmpty()
                ? own
                : predicates.get(sentence.index()).at(verb).arguments().stream()
                        .filter(a -> a.function().equals("subject"))
                        .map(a -> sentence.token(a.head()))
                        .toList();
    }

    private Optional<Cluster> entity(Sentence sentence, Token token) {
        return Optional.ofNullable(links.get(new TokenPlace(sentence.index(), token.index())));
    }
}
