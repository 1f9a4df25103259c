// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.Skipped;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.RunLimits;

/** The house put together for one run over articles, with the report of what was skipped. */
final class ExtractionRun {

    private final PrintWriter err;
    private final ReadingOptions options;
    private final Ontology ontology;
    private final Pipeline pipeline;
    private final AtomicInteger skipped = new AtomicInteger();

    /** Reads and checks the ontology; the language models load later, when the first article needs them. */
    ExtractionRun(ArticleAnalyser analyser, ReadingOptions options, OntologyOptions ontologyOptions, PrintWriter err) {
        options.check();
        this.err = err;
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

    /** Names an input that was left out. */
    void skip(Skipped input) {
        err.println("skipped " + input.source() + ": " + input.reason());
        skipped.incrementAndGet();
    }

    int skipped() {
        return skipped.get();
    }

    int exitCode() {
        return skipped() == 0 ? ExitCodes.DONE : ExitCodes.DONE_IN_PART;
    }
}
