// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.benchmark;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.corenlp.CoreNlpAnalyser;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.pipeline.GraphExtractor;
import org.newsgraph.rule.Rules;

/**
 * What the extractor adds to the time of the language analysers. Arguments: paths of articles, by default
 * {@code fixtures}. One thread, so that the two do not share a core.
 */
public final class ExtractionBenchmark {

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 2;

    private ExtractionBenchmark() {}

    /** Prints the seconds of both and their ratio. */
    public static void main(String[] arguments) {
        List<Article> articles = new ArrayList<>();
        new ArticleReader(new ReadOptions(null, null), skipped -> System.err.println(skipped))
                .read(
                        arguments.length == 0 ? List.of("fixtures") : List.of(arguments),
                        InputStream.nullInputStream(),
                        articles::add);
        CoreNlpAnalyser analyser = new CoreNlpAnalyser(what -> System.err.println("loading " + what));
        GraphExtractor extractor =
                new GraphExtractor(new OntologyLoader().load(List.of()), analyser.menders(), Rules.ALL);
        long analysing = 0;
        long extracting = 0;
        long tokens = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Article article : articles) {
                long start = System.nanoTime();
                AnalysedArticle analysed = analyser.analyse(article);
                long between = System.nanoTime();
                extractor.extract(analysed);
                long end = System.nanoTime();
                if (round >= WARM_UP) {
                    analysing += between - start;
                    extracting += end - between;
                    tokens += analysed.sentences().stream()
                            .mapToLong(s -> s.tokens().size())
                            .sum();
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "articles %d, tokens %d, rounds %d after %d to warm up%n",
                articles.size(),
                tokens / ROUNDS,
                ROUNDS,
                WARM_UP);
        System.out.printf(Locale.ROOT, "analysers  %6.2f s a round%n", analysing / 1e9 / ROUNDS);
        System.out.printf(Locale.ROOT, "extractor  %6.2f s a round%n", extracting / 1e9 / ROUNDS);
        System.out.printf(Locale.ROOT, "extractor adds %.1f %%%n", 100.0 * extracting / analysing);
    }
}
