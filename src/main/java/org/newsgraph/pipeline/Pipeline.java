// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import com.google.common.base.Stopwatch;
import com.google.common.base.Suppliers;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.newsgraph.Program;
import org.newsgraph.article.Article;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.rule.Rules;

/**
 * The way of an article through the program: analyse its language, then extract its graph.
 *
 * <p>Making one is cheap; the models, and the extractor with its indexes, are made when they are needed. Safe to share
 * between threads.
 */
public final class Pipeline {

    private final ArticleAnalyser analyser;
    private final Supplier<GraphExtractor> extractor;
    private final String version;
    private final StepTimes times = new StepTimes();

    public Pipeline(ArticleAnalyser analyser, Ontology ontology) {
        this(analyser, ontology, Rules.ALL);
    }

    /**
     * The same by some rules alone.
     *
     * @param rules those by which articles are read
     */
    public Pipeline(ArticleAnalyser analyser, Ontology ontology, Rules rules) {
        this(analyser, ontology, Suppliers.memoize(() -> new GraphExtractor(ontology, analyser.menders(), rules)));
    }

    Pipeline(ArticleAnalyser analyser, Ontology ontology, Supplier<GraphExtractor> extractor) {
        this.analyser = analyser;
        this.extractor = extractor;
        this.version = Program.build() + " " + ontology.fingerprint();
    }

    /** Loads the language models and makes the extractor; done by the first article otherwise. */
    public void load() {
        Stopwatch waiting = Stopwatch.createStarted();
        analyser.load();
        Objects.requireNonNull(extractor.get());
        times.atLeast(Step.LOADING, waiting.elapsed());
    }

    /** @throws CancellationException where the thread was interrupted in the meantime */
    public ArticleGraph extract(Article article) {
        AnalysedArticle analysed = times.get(Step.ANALYSING, () -> analyser.analyse(article));
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for " + article.id());
        }
        return times.get(Step.EXTRACTING, () -> extractor.get().extract(analysed));
    }

    /** What the steps of the way find in an article, one by one. */
    public Extraction trace(Article article) {
        return extractor.get().trace(analyser.analyse(article));
    }

    /** How long the steps of all articles took so far. */
    public StepTimes times() {
        return times;
    }

    /** Names all that an article's graph depends on: an equal fingerprint promises an equal graph. */
    public String fingerprint(Article article) {
        String all = String.join(
                "\u0000",
                version,
                article.id(),
                String.valueOf(article.title()),
                String.valueOf(article.url()),
                String.valueOf(article.publisher()),
                String.valueOf(article.published()),
                article.sha256());
        return Hashing.sha256().hashString(all, StandardCharsets.UTF_8).toString();
    }
}
