// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.google.common.base.Stopwatch;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Skipped;
import org.newsgraph.ingest.Ingest;
import org.newsgraph.ingest.IngestListener;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.rdf.RdfFormat;
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

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--rdf",
            paramLabel = "FILE",
            description = "Exports the whole store as RDF too; the ending tells the format, as in .ttl or .nq.gz.")
    private @Nullable Path rdf;

    @Option(
            names = "--verbose",
            description = "Tells how long each step took, and how many articles that makes an hour.")
    private boolean verbose;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Map<SaveResult, Integer> results = new EnumMap<>(SaveResult.class);

    @Override
    public Integer call() {
        Stopwatch whole = Stopwatch.createStarted();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<RdfFormat> rdfFormat = Optional.ofNullable(rdf).map(RdfExport::formatOf);
        reading.check();
        long expected = reading.expected();
        ArticleAnalyser asked = reading.analyser(analyser);
        if (storeOptions.isNew()) {
            loadAhead(asked);
        }
        ExtractionRun run = new ExtractionRun(asked, reading, ontology, err);
        Stopwatch part = Stopwatch.createStarted();
        try (Neo4jGraphStore store = storeOptions.open(run.ontology());
                Progress progress = Progress.of("articles", expected)) {
            Duration opening = part.elapsed();
            part.reset().start();
            new Ingest(run.pipeline(), run.limits(), store, new Counting(run, progress)).run(run::read);
            Duration ingesting = part.elapsed();
            progress.close();
            if (rdf != null && rdfFormat.isPresent()) {
                new RdfExport(store, run.ontology(), false).write(rdfFormat.get(), rdf);
                err.println("wrote " + rdf);
            }
            new BuildReport(results, run.skipped(), store.summary(), whole.elapsed(), storeOptions.settings())
                    .print(out, spec.commandLine().getColorScheme().ansi(), format.json());
            if (verbose) {
                new BuildTimes(run.pipeline().times(), run.limits().threads(), extracted(), opening, ingesting)
                        .print(err);
            }
        }
        return run.exitCode();
    }

    /** A new store knows no article yet, so the models can load while all else starts. */
    private static void loadAhead(ArticleAnalyser analyser) {
        Thread ahead = new Thread(analyser::load, "load-ahead");
        ahead.setDaemon(true);
        ahead.setUncaughtExceptionHandler((thread, toldByTheFirstArticle) -> {});
        ahead.start();
    }

    private int extracted() {
        return results.getOrDefault(SaveResult.ADDED, 0) + results.getOrDefault(SaveResult.REPLACED, 0);
    }

    private final class Counting implements IngestListener {

        private final ExtractionRun run;
        private final Progress progress;

        Counting(ExtractionRun run, Progress progress) {
            this.run = run;
            this.progress = progress;
        }

        @Override
        public void stored(SaveResult result) {
            synchronized (results) {
                results.merge(result, 1, Integer::sum);
            }
            progress.step();
        }

        @Override
        public void skipped(Skipped input) {
            run.skip(input);
            progress.step();
        }
    }
}
