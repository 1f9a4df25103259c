// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.Skipped;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.pipeline.ArticleSink;
import org.newsgraph.pipeline.ParallelExtraction;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.RunLimits;

/** The house put together for one run over articles, with the report of what was skipped. */
final class ExtractionRun {

    private final ReadingOptions options;
    private final Ontology ontology;
    private final Pipeline pipeline;
    private final SkippedInputs skipped;

    /** Reads and checks the ontology; the language models load later, when the first article needs them. */
    ExtractionRun(ArticleAnalyser analyser, ReadingOptions options, OntologyOptions ontologyOptions, PrintWriter err) {
        options.check();
        this.skipped = new SkippedInputs(err);
        this.options = options;
        this.ontology = ontologyOptions.load();
        this.pipeline = new Pipeline(analyser, ontology);
    }

    Ontology ontology() {
        return ontology;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    RunLimits limits() {
        return options.limits();
    }

    /** Hands the wanted articles to {@code sink}, one at a time; names what it skips. */
    void read(Predicate<Article> wanted, Consumer<Article> sink) {
        new ArticleReader(options.options(), this::skip).read(options.paths, System.in, wanted, sink);
    }

    /** Extracts all articles and hands over their graphs in input order, on this thread; names what it skips. */
    void extract(Consumer<ArticleGraph> sink) {
        new ParallelExtraction(pipeline, limits()).run(articles -> read(article -> true, articles), new ArticleSink() {
            @Override
            public void extracted(ArticleGraph graph) {
                sink.accept(graph);
            }

            @Override
            public void skipped(Article article, Skipped why) {
                skip(why);
            }
        });
    }

    /** Names an input that was left out. */
    void skip(Skipped input) {
        skipped.add(input);
    }

    int skipped() {
        return skipped.count();
    }

    int exitCode() {
        return skipped.exitCode();
    }
}
