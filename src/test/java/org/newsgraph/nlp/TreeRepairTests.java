// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.testing.Trees;

class TreeRepairTests {

    @Test
    void threeNamesInARowAreOnePhraseOfTheLast() {
        Sentence mended = TreeRepair.mended(Trees.sentence(
                "EU NNP 6 subject",
                "commission NN 2 compound",
                "Weber NNP 0 conjunct",
                "party NN 5 compound",
                "leader NN 5 compound",
                "Lund NNP 2 conjunct",
                "resigned VBD -1 root"));
        assertThat(mended.token(5)).returns(6, Token::head).returns(Function.SUBJECT, Token::function);
        assertThat(mended.token(2)).returns(5, Token::head).returns(Function.COMPOUND, Token::function);
        assertThat(mended.token(0)).returns(2, Token::head).returns(Function.COMPOUND, Token::function);
    }

    @ParameterizedTest
    @CsvSource({"seizing, seize", "striking, strike", "using, use", "planning, plan", "Dying, die"})
    void aGerundTakenForANounHasTheLemmaOfItsVerb(String gerund, String lemma) {
        Sentence mended = TreeRepair.mended(Trees.sentence(
                "denied VBD -1 root", gerund + " NN 0 object", "the DT 3 determiner", "ships NNS 1 object"));
        assertThat(mended.token(1))
                .returns("VBG", Token::tag)
                .returns(lemma, Token::lemma)
                .returns(Function.OPEN_CLAUSE, Token::function);
    }

    @Test
    void aRuleThatWouldCloseALoopChangesNothing() {
        Sentence sentence = Trees.sentence("said VBD -1 root", "met VBD 0 clause", "Ana NNP 1 object");
        EditedTree edited = new EditedTree(sentence);
        edited.change(() -> {
            edited.put(sentence.token(0), "VBZ", -1, Function.ROOT);
            edited.put(sentence.token(1), "VBD", 2, Function.CLAUSE);
        });
        assertThat(edited.sentence()).isSameAs(sentence);
    }
}
