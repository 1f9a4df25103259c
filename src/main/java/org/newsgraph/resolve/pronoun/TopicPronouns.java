// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.pronoun;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Links;

/**
 * Of whom a sentence goes on to speak: "A's critics accuse him" of A, "after a call with his colleague, A said" and "A,
 * on his visit, said" of A, and else, where a pronoun opens its sentence, of the main subject of the sentence before.
 */
final class TopicPronouns {

    private static final Set<Dependency> SUBJECTS = Set.of(Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT);

    private final ReadArticle article;
    private final Links links;

    TopicPronouns(ReadArticle article, Links links) {
        this.article = article;
        this.links = links;
    }

    /** @param agrees whether an entity can be meant */
    Optional<Cluster> find(Candidate pronoun, Predicate<Cluster> agrees) {
        Sentence sentence = article.sentences().get(pronoun.sentence());
        Token token = sentence.token(pronoun.head());
        Optional<Cluster> owner = ownerOfSubject(sentence, token).filter(agrees);
        if (owner.isPresent()) {
            return owner;
        }
        Optional<Token> subject = mainSubject(sentence);
        if (subject.isPresent() && token.index() < subject.get().index() && !isWithin(sentence, token, subject.get())) {
            return entity(sentence, subject.get()).filter(agrees);
        }
        Optional<Cluster> own = subject.filter(s -> s.index() < token.index())
                .filter(s -> isWithin(sentence, token, s) || isBesideSubject(sentence, token, s))
                .flatMap(s -> entity(sentence, s))
                .filter(Cluster::isNamed)
                .filter(agrees);
        if (own.isPresent()) {
            return own;
        }
        boolean opens = subject.isPresent()
                && (subject.get().equals(token) || isWithin(sentence, token, subject.get()))
                && sentence.index() > 0;
        if (!opens) {
            return Optional.empty();
        }
        Sentence before = article.sentences().get(sentence.index() - 1);
        return mainSubject(before)
                .map(s -> spokenOf(before, s))
                .flatMap(s -> entity(before, s))
                .filter(agrees);
    }

    /** Who has the critics that accuse "him", or the office that says what "he" did. */
    private Optional<Cluster> ownerOfSubject(Sentence sentence, Token token) {
        if (token.head() < 0) {
            return Optional.empty();
        }
        Token verb = sentence.token(token.head());
        boolean told = SUBJECTS.contains(token.function()) && verb.function() == Dependency.CLAUSE && verb.head() >= 0;
        if (!told && token.function() != Dependency.OBJECT) {
            return Optional.empty();
        }
        return subjects(sentence, told ? sentence.token(verb.head()) : verb)
                .flatMap(s -> sentence.dependents(s, Dependency.POSSESSIVE).stream())
                .flatMap(p -> entity(sentence, p).stream())
                .findFirst();
    }

    /** "A was held, a spokesman said" goes on to speak of A. */
    private Token spokenOf(Sentence sentence, Token subject) {
        boolean trails = entity(sentence, subject).filter(Cluster::isNamed).isEmpty();
        return sentence.tokens().stream()
                .filter(t -> trails && t.index() < subject.index() && SUBJECTS.contains(t.function()))
                .filter(t -> t.head() >= 0 && sentence.token(t.head()).function() == Dependency.CLAUSE)
                .findFirst()
                .orElse(subject);
    }

    /** "A, on his visit, said": before the verb, in a phrase of its own without a clause. */
    private static boolean isBesideSubject(Sentence sentence, Token token, Token subject) {
        Token current = sentence.climb(token, (t, above) -> above.index() != subject.head() && !above.isVerb());
        return current.head() == subject.head() && token.index() < subject.head();
    }

    private static boolean isWithin(Sentence sentence, Token token, Token subject) {
        return sentence.isWithin(token, subject);
    }

    static Optional<Token> mainSubject(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.head() < 0)
                .flatMap(root -> subjects(sentence, root))
                .findFirst();
    }

    private static Stream<Token> subjects(Sentence sentence, Token verb) {
        return sentence.dependents(verb).stream().filter(t -> SUBJECTS.contains(t.function()));
    }

    private Optional<Cluster> entity(Sentence sentence, Token token) {
        return Optional.ofNullable(links.get(new TokenPlace(sentence.index(), token.index())));
    }
}
