// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.testing.RandomArticles;
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

    @Provide
    Arbitrary<Sentence> sentences() {
        return new RandomArticles(new OntologyLoader().load(List.of()).lexicon()).sentences();
    }

    @Property(tries = 300, seed = "20251201", edgeCases = EdgeCasesMode.NONE)
    void staysATreeWhateverRulesChange(
            @ForAll("sentences") Sentence sentence,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 39) Integer> numbers) {
        EditedTree edited = new EditedTree(sentence);
        int size = sentence.tokens().size();
        for (int i = 0; i + 1 < numbers.size(); i++) {
            Token token = sentence.token(numbers.get(i) % size);
            int head = numbers.get(i + 1) % size;
            edited.change(() -> edited.put(token, token.tag(), head, Function.OTHER));
        }
        assertThatCode(edited::sentence).doesNotThrowAnyException();
    }
}
