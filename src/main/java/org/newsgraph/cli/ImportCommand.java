// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.google.common.hash.Hashing;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.json.GraphJsonWriter;
import org.newsgraph.json.JsonDocument;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.rdf.RdfImporter;
import org.newsgraph.store.BatchSaver;
import org.newsgraph.store.GraphVersion;
import org.newsgraph.store.SaveResult;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph import}: what {@code export} wrote as RDF, back into a store. */
@Command(
        name = "import",
        description =
                "Reads RDF that export wrote (TriG, N-Quads or JSON-LD) into a store, each article in place of what"
                        + " was stored under its id. All files are checked before anything is stored.")
final class ImportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A file in .trig, .nq or .jsonld, also with .gz.")
    private List<Path> files = List.of();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private OntologyOptions ontologyOptions = new OntologyOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Map<SaveResult, Integer> results = new EnumMap<>(SaveResult.class);

    @Override
    public Integer call() {
        Ontology ontology = ontologyOptions.load();
        RdfImporter importer = new RdfImporter(ontology);
        int articles = 0;
        for (Path file : files) {
            articles += importer.read(file, graph -> {});
        }
        GraphJsonWriter json = new GraphJsonWriter();
        try (Neo4jGraphStore store = storeOptions.open(ontology);
                Progress progress = Progress.of("articles", articles)) {
            BatchSaver saver = new BatchSaver(store, result -> {
                results.merge(result, 1, Integer::sum);
                progress.step();
            });
            files.forEach(file -> importer.read(file, graph -> saver.add(version(graph, json))));
            saver.flush();
        }
        PrintWriter out = spec.commandLine().getOut();
        ArticleCounts counts = ArticleCounts.of(results, null);
        if (format.json()) {
            out.print(JsonDocument.of(Map.of("articles", counts)));
        } else {
            out.printf(
                    "articles: %d added, %d replaced, %d unchanged%n",
                    counts.added(), counts.replaced(), counts.unchanged());
        }
        out.flush();
        return ExitCodes.DONE;
    }

    /** No build makes this fingerprint, so that the next one reads the article anew. */
    private GraphVersion version(ArticleGraph graph, GraphJsonWriter json) {
        String content = json.write(graph) + graph.article().text().value();
        return new GraphVersion(graph, "import " + Hashing.sha256().hashString(content, StandardCharsets.UTF_8));
    }
}
