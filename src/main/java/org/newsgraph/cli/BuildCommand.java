// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.google.common.base.Stopwatch;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.nlp.ArticleAnalyser;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.rdf.RdfFormat;
import org.newsgraph.store.BatchSaver;
import org.newsgraph.store.GraphVersion;
import org.newsgraph.store.SaveResult;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph build}: articles in, their graphs into the store. */
@Command(
        name = "build",
        description = "Reads articles, extracts their graphs and stores them in Neo4j."
                + " A second run on the same articles changes nothing.")
final class BuildCommand implements Callable<Integer> {

    @Inject
    private ArticleAnalyser analyser;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private OntologyOptions ontology = new OntologyOptions();

    @Option(
            names = "--rdf",
            paramLabel = "FILE",
            description = "Exports the whole store as RDF too; the ending tells the format, as in .ttl or .nq.gz.")
    private @Nullable Path rdf;

    @Option(names = "--verbose", description = "Tells how long loading, reading and storing took.")
    private boolean verbose;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Stopwatch loading = Stopwatch.createUnstarted();
    private final Stopwatch storing = Stopwatch.createUnstarted();
    private final Map<SaveResult, Integer> results = new EnumMap<>(SaveResult.class);

    @Override
    public Integer call() {
        Stopwatch whole = Stopwatch.createStarted();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<RdfFormat> format = Optional.ofNullable(rdf).map(RdfExport::formatOf);
        reading.check();
        long expected = reading.expected();
        if (storeOptions.isNew()) {
            loadAhead();
        }
        ExtractionRun run = new ExtractionRun(analyser, reading, ontology, err);
        try (Neo4jGraphStore store = storeOptions.open(run.ontology());
                Progress progress = Progress.of("articles", expected)) {
            Pipeline pipeline = run.pipeline();
            BatchSaver saver = new BatchSaver(store, result -> {
                count(result);
                progress.step();
            });
            pipeline.extractAll(
                    sink -> run.read(article -> hand(article, store, pipeline, sink, progress)),
                    run.threads(),
                    run::skip,
                    graph -> save(() -> saver.add(new GraphVersion(graph, pipeline.fingerprint(graph.article())))));
            save(saver::flush);
            progress.close();
            if (rdf != null && format.isPresent()) {
                new RdfExport(store, run.ontology(), false).write(format.get(), rdf);
                err.println("wrote " + rdf);
            }
            new BuildReport(results, run.skipped(), store.summary(), whole.elapsed(), storeOptions.settings())
                    .print(out, spec.commandLine().getColorScheme().ansi());
        }
        if (verbose) {
            err.printf(
                    "loading models %.1f s, storing %.1f s, all else (reading, extracting, starting Neo4j) %.1f s%n",
                    seconds(loading), seconds(storing), seconds(whole) - seconds(loading) - seconds(storing));
        }
        return run.exitCode();
    }

    /** A new store knows no article yet, so the models can load while all else starts. */
    private void loadAhead() {
        Thread ahead = new Thread(analyser::load, "load-ahead");
        ahead.setDaemon(true);
        ahead.start();
    }

    /** Lets an article through that the store does not know as it is now. */
    private void hand(
            Article article, Neo4jGraphStore store, Pipeline pipeline, Consumer<Article> sink, Progress progress) {
        boolean known = store.fingerprint(article.id())
                .filter(pipeline.fingerprint(article)::equals)
                .isPresent();
        if (known) {
            count(SaveResult.UNCHANGED);
            progress.step();
            return;
        }
        loading.start();
        pipeline.load();
        loading.stop();
        sink.accept(article);
    }

    private void save(Runnable work) {
        storing.start();
        work.run();
        storing.stop();
    }

    private void count(SaveResult result) {
        results.merge(result, 1, Integer::sum);
    }

    private static double seconds(Stopwatch watch) {
        return watch.elapsed().toMillis() / 1000.0;
    }
}
