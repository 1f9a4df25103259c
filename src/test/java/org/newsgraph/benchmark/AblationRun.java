// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.Evaluator;
import org.newsgraph.evaluate.Gold;
import org.newsgraph.evaluate.GoldReader;
import org.newsgraph.evaluate.measure.Mean;
import org.newsgraph.evaluate.measure.Score;
import org.newsgraph.evaluate.measure.Share;
import org.newsgraph.evaluate.measure.Tally;
import org.newsgraph.json.GraphJsonWriter;
import org.newsgraph.nlp.analyser.AnalyserPart;
import org.newsgraph.nlp.corenlp.CoreNlpAnalyser;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.testing.Extractions;

/** One row of {@link AblationBenchmark}: the articles read once without some parts of the analysis. */
public final class AblationRun {

    static final String HEADER =
            "| without | load CPU s | CPU s per 1,000 words | peak memory MB | pair F1 | all roles F1 | status of"
                    + " non-facts | quotations F1 | sources F1 | entities F1 | coreference | time values | sentences found |"
                    + " traps as fact |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|---|";

    private AblationRun() {}

    /** All parts but those that {@code set} names, joined by a plus sign. */
    static Set<AnalyserPart> parts(String set) {
        EnumSet<AnalyserPart> parts = EnumSet.allOf(AnalyserPart.class);
        for (String part : set.isEmpty() ? new String[0] : set.split("\\+")) {
            parts.remove(AnalyserPart.valueOf(part.toUpperCase(Locale.ROOT)));
        }
        return parts;
    }

    /** Prints the row. */
    public static void main(String[] arguments) throws IOException {
        Ontology ontology = new OntologyLoader().load(List.of());
        CoreNlpAnalyser analyser = new CoreNlpAnalyser(what -> {}, parts(arguments[0]));
        Pipeline pipeline = new Pipeline(analyser, ontology);
        double before = cpu();
        pipeline.load();
        double loaded = cpu();
        Gold gold = new GoldReader(ontology).read(List.of(arguments).subList(1, arguments.length));
        long[] words = {0};
        Evaluation evaluation = new Evaluator(
                        relation -> ontology.relation(relation).symmetric())
                .evaluate(
                        gold,
                        (articles, sink) -> Extractions.extractAll(pipeline, articles, graph -> {
                            words[0] += words(graph.article());
                            sink.accept(graph);
                        }));
        String text = System.getProperty("ablation.text");
        if (text != null && !text.isEmpty()) {
            words[0] += others(text, arguments[0], pipeline);
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.2f | %d | %s | %s | %s | %s | %s | %s | %s | %s | %.3f | %.3f |%n",
                arguments[0].isEmpty() ? "nothing" : arguments[0],
                loaded - before,
                (cpu() - loaded) * 1000 / words[0],
                peakMemory(),
                figure(evaluation, "statements", "pair"),
                figure(evaluation, "statements", "strict"),
                figure(evaluation, "status", "allFourOfNonFacts"),
                figure(evaluation, "quotations", "content"),
                figure(evaluation, "quotations", "source"),
                figure(evaluation, "entities", "typeLenient"),
                figure(evaluation, "coreference", "conllLenient"),
                figure(evaluation, "times", "value"),
                evaluation.sentences().found().value(),
                evaluation.sentences().traps().value());
    }

    private static long others(String path, String variant, Pipeline pipeline) throws IOException {
        List<Article> articles = new ArrayList<>();
        new ArticleReader(new ReadOptions(null, null), System.err::println)
                .read(List.of(path), InputStream.nullInputStream(), articles::add);
        GraphJsonWriter json = new GraphJsonWriter();
        String out = System.getProperty("ablation.out");
        Path folder = out == null
                ? Files.createTempDirectory("ablation")
                : Path.of(out, variant.isEmpty() ? "nothing" : variant);
        Files.createDirectories(folder);
        Path name = folder.resolve(Path.of(path).getParent().getFileName() + ".jsonl");
        try (Writer writer = Files.newBufferedWriter(name)) {
            Extractions.extractAll(pipeline, articles, graph -> {
                try {
                    writer.write(json.write(graph) + "\n");
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
        return articles.stream().mapToLong(AblationRun::words).sum();
    }

    private static long words(Article article) {
        return article.text().value().split("\\s+").length;
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static long peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .sum()
                : -1;
    }

    private static String figure(Evaluation evaluation, String group, String figure) {
        Tally tally = evaluation.groups().stream()
                .filter(g -> g.key().equals(group))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(group + " is no group of measures"))
                .tally(figure);
        double value = tally instanceof Score score
                ? score.f1()
                : tally instanceof Mean mean ? mean.f1() : ((Share) tally).value();
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
