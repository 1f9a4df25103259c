// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.graph.Certainty.CERTAIN;
import static org.newsgraph.graph.Polarity.NEGATIVE;
import static org.newsgraph.graph.Tense.NON_FUTURE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.evaluate.measure.GraphMaker;
import org.newsgraph.evaluate.measure.Miss;
import org.newsgraph.evaluate.measure.Share;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.ontology.OntologyLoader;

class SentenceTallyTests {

    private static final SentenceReader READER = new SentenceReader(new OntologyLoader().load(List.of()));
    private static final String TEXT = "The US envoy Ana Bel denied that the rebels had met Joe Kim with us.";

    private static GraphMaker people() {
        return new GraphMaker(TEXT)
                .entity("Ana Bel", "Person", "Ana Bel")
                .entity("rebels", "Group", "the rebels")
                .entity("Kim", "Person", "Joe Kim")
                .entity("we", "Group", "us");
    }

    private static GoldSentence gold(String states, String not) {
        String table = "phenomenon | sentence | states | not\ndenial | " + TEXT + " | " + states + " | " + not;
        return READER.read("x.psv", table).get(0);
    }

    private static SentenceTally tally(GoldSentence gold, ArticleGraph found) {
        return SentenceTally.of(gold, found, "metWith"::equals);
    }

    @Test
    void countsWhatIsFoundAndWhetherItsStatusIsRight() {
        ArticleGraph found = people().statement("metWith", "rebels", "Kim", "met")
                .status(NEGATIVE, CERTAIN, NON_FUTURE)
                .by("Ana Bel")
                .statement("accused", "Ana Bel", "Kim", "denied")
                .graph();

        assertThat(tally(gold("metWith(Kim, rebels) negative by Bel; opposed(Bel)", "metWith(rebels, *)"), found))
                .isEqualTo(new SentenceTally(1, new Share(1, 2), new Share(1, 1), new Share(0, 1)));
        assertThat(tally(gold("metWith(rebels, Kim) negative", "accused; attacked"), found))
                .isEqualTo(new SentenceTally(1, new Share(1, 1), new Share(0, 1), new Share(1, 2)));
    }

    @Test
    void anUnnamedSourceHasNoNameOrIsNone() {
        GoldSentence gold = gold("metWith(rebels, Kim) by ?", "");
        GraphMaker nobody = people().statement("metWith", "rebels", "Kim", "met");
        assertThat(tally(gold, nobody.graph()).status()).isEqualTo(new Share(0, 1));
        assertThat(tally(gold, nobody.by(null).graph()).status()).isEqualTo(new Share(1, 1));
        assertThat(tally(gold, nobody.by("rebels").graph()).status()).isEqualTo(new Share(1, 1));
        assertThat(tally(gold, nobody.by("Ana Bel").graph()).status()).isEqualTo(new Share(0, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Bel, Ana Bel, true",
        "the bel, Ana Bel, true",
        "envoy Ana Bel, Ana Bel, true",
        "An, Ana Bel, false",
        "a Rebels, rebels, true",
        "Joe, Kim, true",
        "US, we, true",
        "the US envoy, we, false",
        "*, we, true",
    })
    void wordsMeanAnEntityByNameAliasOrMention(String words, String entity, boolean mean) {
        assertThat(Participants.mean(words, people().graph(), entity)).isEqualTo(mean);
    }

    @Test
    void listsEachMiss() {
        ArticleGraph found =
                people().statement("metWith", "rebels", "Kim", "met").graph();
        String shown = "metWith(rebels, Kim)";

        assertThat(SentenceMisses.of(
                        gold("metWith(rebels, Kim) negative; accused(Bel, Kim)", "metWith"), found, r -> false))
                .containsExactly(
                        miss("other status", "metWith(rebels, Kim) negative", shown),
                        miss("missed", "accused(Bel, Kim)", shown),
                        miss("stated as fact", null, shown));
    }

    private static Miss miss(String kind, String expected, String found) {
        return new Miss("sentences", kind, "x.psv", 2, expected, found, TEXT);
    }
}
