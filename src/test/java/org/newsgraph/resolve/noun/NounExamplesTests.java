// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.noun;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Mention;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.ClassNoun;
import org.newsgraph.ontology.CommonNoun;
import org.newsgraph.ontology.EntityType;
import org.newsgraph.resolve.EntityResolver;
import org.newsgraph.rule.Rules;
import org.newsgraph.testing.Golden;
import org.newsgraph.testing.SharedAnalyser;

/**
 * Nouns of the lexicon have in their own examples the type that they name, and nouns of classes take up what is named
 * before; {@code idle-nouns.txt} has those that do not.
 */
class NounExamplesTests {

    private final NounTypes types = new NounTypes(SharedAnalyser.ontology());
    private final EntityResolver resolver = new EntityResolver(SharedAnalyser.ontology());

    @Test
    void everyNounHasItsTypeInItsExampleButThoseNamed() {
        Golden.check(
                "resolve/idle-nouns.txt",
                SharedAnalyser.ontology().lexicon().nouns().stream()
                        .filter(noun -> !isTyped(noun))
                        .map(noun -> noun.lemma() + " | " + noun.type() + " | " + noun.example())
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void everyClassTakesUpWhatWasNamedInItsExampleButThoseNamed() {
        Golden.check(
                "resolve/idle-classes.txt",
                SharedAnalyser.ontology().lexicon().classes().stream()
                        .filter(nouns -> !takesUp(nouns))
                        .map(nouns -> String.join("; ", nouns.nouns()) + " | " + nouns.example())
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private boolean takesUp(ClassNoun nouns) {
        AnalysedArticle article = SharedAnalyser.analyser().analyse(SharedAnalyser.article("test", nouns.example()));
        return resolver
                .resolve(
                        ReadArticle.of(
                                article,
                                SharedAnalyser.analyser().menders(),
                                SharedAnalyser.ontology().grammar(),
                                Rules.ALL),
                        List.of())
                .entities()
                .stream()
                .map(Entity::mentions)
                .anyMatch(mentions -> mentions.stream().skip(1).anyMatch(m -> isBy(nouns, m, article)));
    }

    private static boolean isBy(ClassNoun nouns, Mention mention, AnalysedArticle article) {
        return article.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> mention.excerpt().span().contains(token.span()))
                .anyMatch(token -> nouns.nouns().stream()
                        .anyMatch(noun -> isHead(token, noun.substring(noun.lastIndexOf(' ') + 1))));
    }

    private boolean isTyped(CommonNoun noun) {
        String head = noun.lemma().substring(noun.lemma().lastIndexOf(' ') + 1);
        return SharedAnalyser.analyser().analyse(SharedAnalyser.article("test", noun.example())).sentences().stream()
                .anyMatch(s -> s.tokens().stream().anyMatch(t -> isHead(t, head) && isTyped(s, t, noun.type())));
    }

    private static boolean isHead(Token token, String head) {
        return token.lemma().equalsIgnoreCase(head) || token.text().equalsIgnoreCase(head);
    }

    /** The plural of a person is a group. */
    private boolean isTyped(Sentence sentence, Token token, String type) {
        Optional<String> found = types.type(sentence, token).map(EntityType::name);
        return found.filter(f -> f.equals(type) || token.isPlural() && f.equals("Group"))
                .isPresent();
    }
}
