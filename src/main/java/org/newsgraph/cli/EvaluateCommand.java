// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.UsageException;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.EvaluationJson;
import org.newsgraph.evaluate.EvaluationTable;
import org.newsgraph.evaluate.Evaluator;
import org.newsgraph.evaluate.Gold;
import org.newsgraph.evaluate.GoldReader;
import org.newsgraph.nlp.ArticleAnalyser;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.pipeline.Pipeline;
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

    private enum Format {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "GOLD",
            description = "NAME.gold.json beside its article, .jsonl of several, .psv of sentences, or a directory.")
    private List<String> gold = List.of();

    @Option(
            names = "--format",
            paramLabel = "table|json",
            description = "How the figures are printed (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private Format format = Format.TABLE;

    @Option(names = "--misses", description = "Also lists each miss and each false alarm, with its sentence.")
    private boolean misses;

    @Mixin
    private OntologyOptions ontology = new OntologyOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at a time (default: ${DEFAULT-VALUE}).",
            defaultValue = "2")
    private int threads = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Inject
    private ArticleAnalyser analyser;

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new UsageException("--threads " + threads + ": at least one is needed");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Ontology known = ontology.load();
        Gold read = new GoldReader(known).read(gold);
        Pipeline pipeline = new Pipeline(analyser, known);
        Evaluation evaluation;
        try (Progress progress = Progress.of("articles", -1)) {
            evaluation = new Evaluator(relation -> known.relation(relation).symmetric())
                    .evaluate(
                            read,
                            (articles, sink) -> pipeline.extractAll(
                                    articles::forEach,
                                    threads,
                                    input -> err.println("skipped " + input.source() + ": " + input.reason()),
                                    graph -> {
                                        sink.accept(graph);
                                        progress.step();
                                    }));
        }
        out.print(
                format == Format.JSON ? EvaluationJson.of(evaluation, misses) : EvaluationTable.of(evaluation, misses));
        out.flush();
        return ExitCodes.DONE;
    }
}
