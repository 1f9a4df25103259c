// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.pronoun;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.LinkRule;
import org.newsgraph.resolve.cluster.Links;

/** Finds of whom a sentence goes on to speak. */
final class TopicPronouns {

    private final ReadArticle article;
    private final Links links;

    TopicPronouns(ReadArticle article, Links links) {
        this.article = article;
        this.links = links;
    }

    /** @param wanted which of those whom the pronoun can mean */
    List<LinkRule<PronounUse>> rules(Predicate<Cluster> wanted) {
        return List.of(
                rule(PronounRule.OWNER_OF_SUBJECT, this::ownerOfSubject, wanted),
                rule(PronounRule.SUBJECT_AHEAD, this::subjectAhead, wanted),
                rule(PronounRule.WITHIN_SUBJECT, this::withinSubject, wanted),
                rule(PronounRule.TOPIC_BEFORE_SPEAKER, this::topicBeforeSpeaker, wanted),
                rule(PronounRule.TOPIC_BEFORE, this::topicBefore, wanted));
    }

    private static LinkRule<PronounUse> rule(
            PronounRule rule, Function<PronounUse, Optional<Cluster>> meant, Predicate<Cluster> wanted) {
        return new LinkRule<>(rule, use -> meant.apply(use).filter(use::canMean).filter(wanted));
    }

    /** "A's critics accuse him" of A, "A's office said that he left": who has the critics or the office. */
    private Optional<Cluster> ownerOfSubject(PronounUse use) {
        Sentence sentence = use.sentence();
        if (use.token().head() < 0) {
            return Optional.empty();
        }
        Token verb = sentence.token(use.token().head());
        boolean told = Clauses.isSubject(use.token()) && verb.function() == Dependency.CLAUSE && verb.head() >= 0;
        if (!told && use.token().function() != Dependency.OBJECT) {
            return Optional.empty();
        }
        return subjects(sentence, told ? sentence.token(verb.head()) : verb)
                .flatMap(s -> sentence.dependents(s, Dependency.POSSESSIVE).stream())
                .flatMap(p -> links.entityAt(sentence, p).stream())
                .findFirst();
    }

    /** "After a call with his colleague, A said": the main subject that is still to come. */
    private Optional<Cluster> subjectAhead(PronounUse use) {
        return mainSubject(use.sentence())
                .filter(s -> use.token().index() < s.index() && !use.sentence().isWithin(use.token(), s))
                .flatMap(s -> links.entityAt(use.sentence(), s));
    }

    /** "A and his brother said". */
    private Optional<Cluster> withinSubject(PronounUse use) {
        return mainSubject(use.sentence())
                .filter(s -> s.index() < use.token().index() && use.sentence().isWithin(use.token(), s))
                .flatMap(s -> links.entityAt(use.sentence(), s))
                .filter(Cluster::isNamed);
    }

    /** "A was held, a spokesman said. He was charged": A, whom the words before an unnamed speaker are about. */
    private Optional<Cluster> topicBeforeSpeaker(PronounUse use) {
        return before(use).flatMap(before -> told(before).flatMap(t -> links.entityAt(before, t)));
    }

    private Optional<Token> told(Sentence sentence) {
        return mainSubject(sentence)
                .filter(s ->
                        links.entityAt(sentence, s).filter(Cluster::isNamed).isEmpty())
                .flatMap(speaker -> sentence.tokens().stream()
                        .filter(t -> t.index() < speaker.index() && Clauses.isSubject(t))
                        .filter(t -> t.head() >= 0 && sentence.token(t.head()).function() == Dependency.CLAUSE)
                        .findFirst());
    }

    /** "A left. He was tired": the main subject of the sentence before, where the pronoun opens its own. */
    private Optional<Cluster> topicBefore(PronounUse use) {
        return before(use)
                .filter(before -> !links.isOn(PronounRule.TOPIC_BEFORE_SPEAKER)
                        || told(before).isEmpty())
                .flatMap(before -> mainSubject(before).flatMap(s -> links.entityAt(before, s)));
    }

    /** The sentence before that of a pronoun which is, or is within, the main subject. */
    private Optional<Sentence> before(PronounUse use) {
        boolean opens = mainSubject(use.sentence())
                .filter(s -> s.equals(use.token()) || use.sentence().isWithin(use.token(), s))
                .isPresent();
        return opens && use.sentence().index() > 0
                ? Optional.of(article.sentences().get(use.sentence().index() - 1))
                : Optional.empty();
    }

    static Optional<Token> mainSubject(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.head() < 0)
                .flatMap(root -> subjects(sentence, root))
                .findFirst();
    }

    private static Stream<Token> subjects(Sentence sentence, Token verb) {
        return sentence.dependents(verb).stream().filter(Clauses::isSubject);
    }
}
