// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluate.measure.Figure;
import org.newsgraph.evaluate.measure.GraphMaker;
import org.newsgraph.evaluate.measure.Mean;
import org.newsgraph.evaluate.measure.Score;
import org.newsgraph.evaluate.measure.Share;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.graph.Tense;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.testing.JsonSchemas;

class EvaluatorTests {

    private static final String TEXT = "Bel met Kim on Monday.\nKim said he gave Bel $5.";
    private static final ArticleGraph GOLD = people().statement("metWith", "bel", "kim", "Bel met Kim")
            .statement("supplied", "kim", "bel", "he gave Bel $5")
            .by("kim")
            .quotation(QuotationMode.INDIRECT, "kim", "he gave Bel $5")
            .time("Monday", "2025-12-01")
            .amount("$5", "5", "USD")
            .graph();
    private static final ArticleGraph FOUND = people().statement("metWith", "bel", "kim", "Bel met Kim")
            .status(Polarity.POSITIVE, Certainty.CERTAIN, Tense.FUTURE)
            .statement("supplied", "kim", "bel", "he gave Bel $5")
            .quotation(QuotationMode.INDIRECT, "bel", "he gave Bel $5")
            .time("Monday", "2025-12-08")
            .graph();

    private static GraphMaker people() {
        return new GraphMaker(TEXT).entity("bel", "Person", "Bel").entity("kim", "Person", "Kim", "he");
    }

    private static Evaluation evaluate(ArticleGraph found) {
        List<GoldSentence> sentences = new SentenceReader(new OntologyLoader().load(List.of()))
                .read(
                        "x.psv",
                        "phenomenon | sentence | states | not\nplan: may | Bel may go. | metWith(Bel, Kim) | supplied\n");
        Gold gold = new Gold(List.of(new GoldArticle(GOLD, 3)), sentences);
        return new Evaluator("metWith"::equals)
                .evaluate(gold, (articles, sink) -> articles.forEach(a -> sink.accept(found)));
    }

    @Test
    void whatIsAsTheGoldHasItIsAllRight() {
        Evaluation evaluation = evaluate(GOLD);

        assertThat(evaluation.groups()).flatMap(g -> g.figures()).allSatisfy(figure -> assertThat(isPerfect(figure))
                .as(figure.toString())
                .isTrue());
        assertThat(evaluation.misses()).isEmpty();
        assertThat(evaluation.sentences())
                .isEqualTo(new SentenceTally(1, new Share(1, 1), new Share(1, 1), new Share(0, 1)));
    }

    private static boolean isPerfect(Figure figure) {
        boolean trap = figure.key().equals("nonFactsAsserted") || figure.key().equals("sentenceTraps");
        if (figure.tally().isEmpty()) {
            return true;
        }
        if (figure.tally() instanceof Share share) {
            return share.value() == (trap ? 0 : 1);
        }
        return figure.tally() instanceof Mean mean ? mean.f1() == 1 : ((Score) figure.tally()).f1() == 1;
    }

    @Test
    void printsTablesThatPeopleRead() throws IOException {
        assertThat(EvaluationTable.of(evaluate(FOUND), true)).isEqualTo(file("evaluation.txt"));
    }

    @Test
    void printsJsonThatProgramsRead() throws IOException {
        String json = EvaluationJson.of(evaluate(FOUND), true);

        JsonSchemas.check("evaluate", json);
        assertThat(json).isEqualTo(file("evaluation.json"));
    }

    private static String file(String name) throws IOException {
        try (InputStream file = EvaluatorTests.class.getResourceAsStream("evaluator/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
