// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.newsgraph.article.Article;
import org.newsgraph.article.Skipped;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.EvaluationJson;
import org.newsgraph.evaluate.EvaluationTable;
import org.newsgraph.evaluate.Evaluator;
import org.newsgraph.evaluate.Gold;
import org.newsgraph.evaluate.GoldReader;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.pipeline.ArticleSink;
import org.newsgraph.pipeline.ParallelExtraction;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.RunLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph evaluate}: gold in, figures out. */
@Command(
        name = "evaluate",
        description = "Extracts the articles of gold files and prints precision, recall and F1 of what was found.")
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "GOLD",
            description = "NAME.gold.json beside its article, .jsonl of many, .psv of sentences, or a directory.")
    private List<String> gold = List.of();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--misses", description = "Also lists each miss and each false alarm, with its sentence.")
    private boolean misses;

    @Mixin
    private OntologyOptions ontology = new OntologyOptions();

    @Mixin
    private RunOptions run = new RunOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Inject
    private ArticleAnalyser analyser;

    @Override
    public Integer call() {
        RunLimits limits = run.limits();
        PrintWriter out = spec.commandLine().getOut();
        Ontology known = ontology.load();
        Gold read = new GoldReader(known).read(gold);
        ParallelExtraction extraction = new ParallelExtraction(new Pipeline(run.analyser(analyser), known), limits);
        AtomicInteger skipped = new AtomicInteger();
        Evaluation evaluation;
        try (Progress progress = Progress.of("articles", read.articles().size())) {
            evaluation = new Evaluator(relation -> known.relation(relation).symmetric())
                    .evaluate(
                            read,
                            (articles, sink) ->
                                    extraction.run(articles::forEach, new EvaluatedArticles(sink, progress, skipped)));
        }
        out.print(format.json() ? EvaluationJson.of(evaluation, misses) : EvaluationTable.of(evaluation, misses));
        out.flush();
        return skipped.get() == 0 ? ExitCodes.DONE : ExitCodes.DONE_IN_PART;
    }

    /** In an article that was skipped, nothing was found: all that its gold has is missed. */
    private final class EvaluatedArticles implements ArticleSink {

        private final Consumer<ArticleGraph> sink;
        private final Progress progress;
        private final AtomicInteger skipped;

        EvaluatedArticles(Consumer<ArticleGraph> sink, Progress progress, AtomicInteger skipped) {
            this.sink = sink;
            this.progress = progress;
            this.skipped = skipped;
        }

        @Override
        public void extracted(ArticleGraph graph) {
            sink.accept(graph);
            progress.step();
        }

        @Override
        public void skipped(Article article, Skipped why) {
            spec.commandLine().getErr().println("skipped " + why.source() + ": " + why.reason());
            skipped.incrementAndGet();
            extracted(new ArticleGraph(article, List.of(), List.of(), List.of(), List.of(), List.of()));
        }
    }
}
