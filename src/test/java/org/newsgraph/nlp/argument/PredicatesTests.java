// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.ontology.Grammar;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.rule.Rules;
import org.newsgraph.testing.Trees;

class PredicatesTests {

    private static final Grammar GRAMMAR = new OntologyLoader().load(List.of()).grammar();

    private static int subject(Sentence sentence, int verb) {
        Predicates predicates = new Predicates(sentence.in(GRAMMAR), GRAMMAR, Rules.ALL);
        return predicates
                .at(predicates.sentence().token(verb))
                .argument("subject")
                .orElseThrow()
                .head();
    }

    @Test
    void whatAfterAPrepositionStandsForItself() {
        Sentence sentence = Trees.sentence(
                "muscle NN -1 root",
                "of IN 0 preposition",
                "what WP 3 subject",
                "are VBP 1 preposition_clause be",
                "upstarts NNS 3 attribute");
        assertThat(subject(sentence, 3)).isEqualTo(2);
    }

    @Test
    void whoStandsForItselfWhereItsWholeClauseFollowsAPreposition() {
        Sentence sentence = Trees.sentence(
                "doubts NNS -1 root",
                "about IN 0 preposition",
                "who WP 3 subject",
                "leads VBZ 1 preposition_clause lead",
                "Utopia NNP 3 object");
        assertThat(subject(sentence, 3)).isEqualTo(2);
    }

    @Test
    void whoTakesUpTheNounThatARelativeClauseModifies() {
        Sentence sentence = Trees.sentence(
                "talks NNS -1 root",
                "about IN 0 preposition",
                "meeting VBG 1 preposition_clause meet",
                "men NNS 2 object man",
                "who WP 5 subject",
                "lead VBP 3 relative_clause",
                "Utopia NNP 5 object");
        assertThat(subject(sentence, 5)).isEqualTo(3);
    }
}
