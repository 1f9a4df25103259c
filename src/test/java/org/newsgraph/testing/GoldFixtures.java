// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Claim;
import org.newsgraph.graph.Derivation;
import org.newsgraph.graph.Factuality;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.Setting;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Wording;
import org.newsgraph.json.GraphJsonReader;
import org.newsgraph.store.neo4j.Neo4jGraphStore;

/** The graphs of {@code fixtures/} as people corrected them: what they hold does not move with the extraction. */
public final class GoldFixtures {

    private static final Path FOLDER = Path.of("fixtures");
    private static final String ENDING = ".gold.json";

    private GoldFixtures() {}

    /** In the order of their names. */
    public static List<ArticleGraph> graphs() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(GoldFixtures::graph)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts all of them into a store. */
    public static void save(Neo4jGraphStore store) {
        graphs().forEach(graph -> store.save(graph, "gold"));
    }

    private static ArticleGraph graph(Path gold) {
        try {
            return withOwnIds(new GraphJsonReader()
                    .read(Files.readString(gold), gold.toString(), head -> article(FOLDER.resolve(head.source()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gold gives statements and quotations no ids, and the reader's are unique within one file alone; nor does it put
     * statements in text order, as extraction does.
     */
    private static ArticleGraph withOwnIds(ArticleGraph graph) {
        String article = graph.article().id() + "/";
        return new ArticleGraph(
                graph.article(),
                graph.entities(),
                graph.statements().stream()
                        .map(s -> new Statement(
                                article + s.id(),
                                new Claim(s.relation(), s.subject(), s.object(), s.roles()),
                                new Factuality(
                                        s.polarity(), s.certainty(), s.tense(), s.attribution(), s.qualifications()),
                                new Setting(s.amount(), s.time()),
                                s.plover(),
                                new Wording(s.trigger(), s.evidence()),
                                new Derivation(s.rule(), List.of(), s.confidence())))
                        .sorted(Statement.TEXT_ORDER)
                        .toList(),
                graph.quotations().stream()
                        .map(q -> new Quotation(
                                article + q.id(),
                                q.mode(),
                                q.source(),
                                q.sourceSpan(),
                                q.cue(),
                                q.content(),
                                List.of()))
                        .toList(),
                graph.times(),
                graph.amounts());
    }

    private static Article article(Path file) {
        List<Article> articles = new ArrayList<>();
        new ArticleReader(new ReadOptions(null, "en"), skipped -> {
                    throw new IllegalStateException(skipped.toString());
                })
                .read(List.of(file.toString()), new ByteArrayInputStream(new byte[0]), articles::add);
        return articles.get(0);
    }
}
