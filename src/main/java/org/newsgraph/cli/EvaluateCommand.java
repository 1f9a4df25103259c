// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.Skipped;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.EvaluationJson;
import org.newsgraph.evaluate.EvaluationTable;
import org.newsgraph.evaluate.Evaluator;
import org.newsgraph.evaluate.Gold;
import org.newsgraph.evaluate.GoldReader;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.judge.Item;
import org.newsgraph.judge.Items;
import org.newsgraph.judge.Judged;
import org.newsgraph.judge.JudgedFile;
import org.newsgraph.judge.JudgedReport;
import org.newsgraph.judge.JudgedTable;
import org.newsgraph.judge.Sort;
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
        description = {
            "Extracts the articles of gold files and prints precision, recall and F1 of what was found.",
            "",
            "With --judged, prints what readers have said of the statements of some articles (newsgraph judge): how"
                    + " many of them are right, by relation, rule and confidence, with intervals at 95 %."
        })
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "GOLD",
            description = "NAME.gold.json beside its article, .jsonl of many, .psv of sentences, or a directory; with"
                    + " --judged, the articles.")
    private List<String> gold = List.of();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--misses", description = "Also lists each miss and each false alarm, with its sentence.")
    private boolean misses;

    @Option(names = "--judged", paramLabel = "FILE", description = "Verdicts of newsgraph judge; may be repeated.")
    private List<Path> judged = List.of();

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
        return judged.isEmpty() ? gold() : judged();
    }

    private int judged() {
        List<Judged> verdicts =
                judged.stream().map(JudgedFile::read).flatMap(List::stream).toList();
        Set<String> articles = verdicts.stream().map(Judged::article).collect(Collectors.toSet());
        PrintWriter out = spec.commandLine().getOut();
        ParallelExtraction extraction =
                new ParallelExtraction(new Pipeline(run.analyser(analyser), ontology.load()), run.limits());
        SkippedInputs skipped = new SkippedInputs(spec.commandLine().getErr());
        List<Item> items = new ArrayList<>();
        ArticleReader reader = new ArticleReader(new ReadOptions(null, null), skipped::add);
        extraction.run(
                sink -> reader.read(gold, System.in, article -> articles.contains(article.id()), sink),
                new ArticleSink() {
                    @Override
                    public void extracted(ArticleGraph graph) {
                        Items all = new Items(graph);
                        Stream.of(Sort.values()).map(all::of).forEach(items::addAll);
                    }

                    @Override
                    public void skipped(Article article, Skipped why) {
                        skipped.add(why);
                    }
                });
        JudgedReport report = JudgedReport.of(items, verdicts);
        out.print(format.json() ? JudgedTable.json(report) : JudgedTable.of(report));
        out.flush();
        return skipped.exitCode();
    }

    private int gold() {
        RunLimits limits = run.limits();
        PrintWriter out = spec.commandLine().getOut();
        Ontology known = ontology.load();
        Gold read = new GoldReader(known).read(gold);
        ParallelExtraction extraction = new ParallelExtraction(new Pipeline(run.analyser(analyser), known), limits);
        SkippedInputs skipped = new SkippedInputs(spec.commandLine().getErr());
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
        return skipped.exitCode();
    }

    /** In an article that was skipped, nothing was found: all that its gold has is missed. */
    private static final class EvaluatedArticles implements ArticleSink {

        private final Consumer<ArticleGraph> sink;
        private final Progress progress;
        private final SkippedInputs skipped;

        EvaluatedArticles(Consumer<ArticleGraph> sink, Progress progress, SkippedInputs skipped) {
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
            skipped.add(why);
            extracted(new ArticleGraph(article, List.of(), List.of(), List.of(), List.of(), List.of()));
        }
    }
}
