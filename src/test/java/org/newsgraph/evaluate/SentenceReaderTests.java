// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.UsageException;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Tense;
import org.newsgraph.ontology.OntologyLoader;

class SentenceReaderTests {

    private static final SentenceReader READER = new SentenceReader(new OntologyLoader().load(List.of()));
    private static final String HEADER = "phenomenon | sentence | states | not\n";

    private static GoldSentence row(String row) {
        return READER.read("x.psv", "# remark\n\n" + HEADER + row).get(0);
    }

    private static void refuses(String text, String line) {
        assertThatThrownBy(() -> READER.read("x.psv", text))
                .isInstanceOf(UsageException.class)
                .hasMessage(line);
    }

    @Test
    void readsStatementsWithTheirFlags() {
        GoldSentence row = row("denial | Bel denied it. | metWith(Ana Bel, *) negative possible future by the aide ;"
                + " resigned(Bel) | attacked; invaded(Bel, Kim)");

        assertThat(row.line()).isEqualTo(4);
        assertThat(row.phenomenon()).isEqualTo("denial");
        assertThat(row.article().text().value()).isEqualTo("Bel denied it.");
        assertThat(row.article().published()).isEqualTo("2025-12-01");
        assertThat(row.states())
                .containsExactly(
                        new ExpectedStatement(
                                new StatementPattern("metWith", "Ana Bel", "*"),
                                Polarity.NEGATIVE,
                                Certainty.POSSIBLE,
                                Tense.FUTURE,
                                "the aide",
                                "metWith(Ana Bel, *) negative possible future by the aide"),
                        new ExpectedStatement(
                                new StatementPattern("resigned", "Bel", "*"),
                                Polarity.POSITIVE,
                                Certainty.CERTAIN,
                                Tense.NON_FUTURE,
                                null,
                                "resigned(Bel)"));
        assertThat(row.not())
                .containsExactly(
                        new StatementPattern("attacked", "*", "*"), new StatementPattern("invaded", "Bel", "Kim"));
    }

    @Test
    void readsFlagsAfterTheSourceToo() {
        ExpectedStatement expected =
                row("x | y | metWith(A, B) by ? probable |").states().get(0);

        assertThat(expected.source()).isEqualTo("?");
        assertThat(expected.certainty()).isEqualTo(Certainty.PROBABLE);
    }

    @Test
    void saysInOneLineWhatIsWrong() {
        refuses("a | b\n", "x.psv:1: no table of sentences; write phenomenon | sentence | states | not");
        refuses(
                HEADER + "x | y | z\n",
                "x.psv:2: 3 fields, but the header has 4; write phenomenon | sentence | states | not");
        refuses(
                HEADER + "x | y | | \n",
                "x.psv:2: neither states nor not; fill in one of the two, else nothing is" + " tested");
        refuses(HEADER + "x | y | zorbed(A, B) | \n", "x.psv:2: unknown relation \"zorbed\"; use one of the ontology");
        refuses(
                HEADER + "x | y | metWith(A, B) maybe | \n",
                "x.psv:2: unknown flag \"maybe\"; use negative, probable, possible, future, by SOURCE");
        refuses(
                HEADER + "x | y | | metWith(A, B) negative\n",
                "x.psv:2: flags in not: \"metWith(A, B) negative\"; leave them out: only facts are looked for");
        refuses(
                HEADER + "x | y | metWith(, B) | \n",
                "x.psv:2: no participant in \"(, B)\"; write words of the sentence, or *");
    }
}
