// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.clearnlp;

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
import org.newsgraph.nlp.EditedTree;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Features;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.ontology.Grammar;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.rule.Rule;
import org.newsgraph.rule.Rules;
import org.newsgraph.testing.RandomArticles;
import org.newsgraph.testing.Trees;

class TreeRepairTests {

    private static final Rule RULE = RepairRule.DUE;
    private static final Grammar GRAMMAR = new OntologyLoader().load(List.of()).grammar();

    private static Sentence mended(Sentence sentence) {
        return TreeRepair.mended(sentence, Rules.ALL);
    }

    @Test
    void aRuleThatIsOffChangesNothing() {
        Sentence sentence = Trees.sentence("avoided VBD -1 root", "meeting NN 2 compound", "Ana NNP 0 object")
                .in(GRAMMAR);
        assertThat(mended(sentence).repairs(sentence.token(1))).containsExactly("tree.gerund-before-name");
        assertThat(TreeRepair.mended(sentence, Rules.without(List.of("tree.gerund-before-name"))))
                .isSameAs(sentence);
    }

    @Test
    void threeNamesInARowAreOnePhraseOfTheLast() {
        Sentence mended = mended(Trees.sentence(
                "EU NNP 6 subject",
                "commission NN 2 compound",
                "Weber NNP 0 conjunct",
                "party NN 5 compound",
                "leader NN 5 compound",
                "Lund NNP 2 conjunct",
                "resigned VBD -1 root"));
        assertThat(mended.token(5)).returns(6, Token::head).returns(Dependency.SUBJECT, Token::function);
        assertThat(mended.token(2)).returns(5, Token::head).returns(Dependency.COMPOUND, Token::function);
        assertThat(mended.token(0)).returns(2, Token::head).returns(Dependency.COMPOUND, Token::function);
    }

    @ParameterizedTest
    @CsvSource({"seizing, seize", "striking, strike", "using, use", "planning, plan", "Dying, die"})
    void aGerundTakenForANounHasTheLemmaOfItsVerb(String gerund, String lemma) {
        Sentence mended = mended(Trees.sentence("denied VBD -1 root", gerund + " NN 2 compound", "Ana NNP 0 object")
                .in(GRAMMAR));
        assertThat(mended.token(1))
                .returns(Features.verb(VerbForm.GERUND), Token::features)
                .returns(lemma, Token::lemma)
                .returns(Dependency.OPEN_CLAUSE, Token::function);
    }

    @Test
    void aRuleThatWouldCloseALoopChangesNothing() {
        Sentence sentence = Trees.sentence("said VBD -1 root", "met VBD 0 clause", "Ana NNP 1 object");
        EditedTree edited = new EditedTree(sentence, Rules.ALL);
        edited.change(RULE, () -> {
            edited.read(sentence.token(0), Features.verb(VerbForm.PRESENT));
            edited.move(sentence.token(1), 2, Dependency.CLAUSE);
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
        EditedTree edited = new EditedTree(sentence, Rules.ALL);
        int size = sentence.tokens().size();
        for (int i = 0; i + 1 < numbers.size(); i++) {
            Token token = sentence.token(numbers.get(i) % size);
            int head = numbers.get(i + 1) % size;
            edited.change(RULE, () -> edited.move(token, head, Dependency.OTHER));
        }
        assertThatCode(edited::sentence).doesNotThrowAnyException();
    }
}
