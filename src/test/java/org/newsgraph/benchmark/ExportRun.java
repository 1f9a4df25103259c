// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.benchmark;

import com.google.common.base.Stopwatch;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleGraphs;
import org.newsgraph.graph.EntityDescription;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.rdf.Provenance;
import org.newsgraph.rdf.RdfExporter;
import org.newsgraph.rdf.RdfFormat;
import org.newsgraph.testing.GeneratedGraphs;

/**
 * One export of generated articles, which are made as they are asked for: what takes memory and time is the exporter.
 * Prints the milliseconds that it took, and those that making the articles alone takes, afterwards.
 *
 * <p>Arguments: format, number of statements, and a file, without which nothing is kept.
 */
public final class ExportRun {

    private static final int PER_ARTICLE = 20;

    private static final String ID = "article-";

    private ExportRun() {}

    public static void main(String[] arguments) throws IOException {
        RdfFormat format = RdfFormat.ofLabel(arguments[0]).orElseThrow();
        ArticleGraphs articles = articles(Integer.parseInt(arguments[1]));
        RdfExporter exporter = new RdfExporter(new OntologyLoader().load(List.of()));
        Stopwatch exporting = Stopwatch.createStarted();
        try (OutputStream out = arguments.length > 2
                ? new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))
                : OutputStream.nullOutputStream()) {
            exporter.export(articles, format, new Provenance("benchmark", null), out);
        }
        exporting.stop();
        Stopwatch making = Stopwatch.createStarted();
        articles.articleIds().forEach(articles::read);
        System.out.println(
                exporting.elapsed().toMillis() + " " + making.elapsed().toMillis());
    }

    /** Made when they are asked for, and all known entities described, as a store does it. */
    private static ArticleGraphs articles(int statements) {
        int number = statements / PER_ARTICLE;
        return new ArticleGraphs() {
            @Override
            public Collection<String> articleIds() {
                return IntStream.range(0, number).mapToObj(i -> ID + i).toList();
            }

            @Override
            public Optional<ArticleGraph> read(String articleId) {
                return Optional.of(
                        GeneratedGraphs.graph(Integer.parseInt(articleId.substring(ID.length())), PER_ARTICLE));
            }

            @Override
            public void entities(Consumer<EntityDescription> sink) {
                GeneratedGraphs.knownEntities().forEach(sink);
                articleIds().stream().sorted().forEach(id -> read(id).orElseThrow().entities().stream()
                        .filter(entity -> entity.wikidata() == null)
                        .map(entity -> new EntityDescription(
                                entity.id(), List.of(entity.type()), entity.name(), entity.aliases(), null))
                        .forEach(sink));
            }
        };
    }
}
