// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.pronoun;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Links;

/** Who acts in the clause of a pronoun. */
final class Clauses {

    private final ReadArticle article;
    private final Links links;

    Clauses(ReadArticle article, Links links) {
        this.article = article;
        this.links = links;
    }

    static boolean isSubject(Token token) {
        return token.function() == Dependency.SUBJECT || token.function() == Dependency.PASSIVE_SUBJECT;
    }

    /**
     * Who acts on what an object pronoun means, and so is another.
     *
     * @param owners whether whose they are are no less another ("A's minister praised it")
     */
    Set<Cluster> acting(PronounUse use, boolean owners) {
        Sentence sentence = use.sentence();
        return governing(sentence, use.token())
                .map(verb -> subjects(sentence, verb).stream()
                        .flatMap(s -> (owners ? sentence.subtree(s) : sentence.conjuncts(s)).stream())
                        .flatMap(t -> links.entityAt(sentence, t).stream())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** The verb whose object a pronoun is, also as the subject of what is said of it: "called it fair". */
    static Optional<Token> governing(Sentence sentence, Token token) {
        if (token.head() < 0) {
            return Optional.empty();
        }
        Token head = sentence.token(token.head());
        if (token.function() == Dependency.OBJECT && head.isVerb()) {
            return Optional.of(head);
        }
        boolean small = isSubject(token)
                && !head.isVerb()
                && !sentence.hasDependent(head, Dependency.AUXILIARY)
                && sentence.dependents(head).stream().noneMatch(Token::isVerb)
                && head.head() == token.index() - 1
                && head.head() >= 0
                && sentence.token(head.head()).isVerb();
        return small ? Optional.of(sentence.token(head.head())) : Optional.empty();
    }

    /** Those of its own, else the one understood with it. */
    List<Token> subjects(Sentence sentence, Token verb) {
        List<Token> own = sentence.dependents(verb).stream()
                .filter(Clauses::isSubject)
                .map(t -> t.isRelativePronoun() && verb.head() >= 0 ? sentence.token(verb.head()) : t)
                .toList();
        return !own.isEmpty()
                ? own
                : article.predicates().get(sentence.index()).at(verb).arguments().stream()
                        .filter(a -> a.function().equals("subject"))
                        .map(a -> sentence.token(a.head()))
                        .toList();
    }
}
