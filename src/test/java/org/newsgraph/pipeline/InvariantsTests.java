// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.Statement;
import org.newsgraph.json.GraphJsonWriter;
import org.newsgraph.testing.Excerpts;
import org.newsgraph.testing.SharedAnalyser;

/** What holds of every article: of the fixtures, and of a text that no agency would send. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvariantsTests {

    private static final String HOSTILE =
            """
            𝔎yiv 🤝 "President" Ana \u0000 Lima met\u00a0Marcus Bell…in Lisbon—on Monday.\r
            %s
            `MATCH (n) DETACH DELETE n` opposed 'the plan'. Ω said: “It’s €5bn” ”.
            """
                    .formatted("a".repeat(20_000) + " and " + "the plan and ".repeat(150));

    private final List<ArticleGraph> graphs = new ArrayList<>();

    @BeforeAll
    void extract() {
        List<Article> articles = new ArrayList<>();
        new ArticleReader(new ReadOptions(null, "en"), skipped -> {})
                .read(List.of("fixtures"), InputStream.nullInputStream(), articles::add);
        articles.add(SharedAnalyser.article("hostile", HOSTILE));
        articles.forEach(a -> graphs.add(SharedAnalyser.pipeline().extract(a)));
        assertThat(graphs).hasSizeGreaterThan(6);
    }

    @Test
    void everyExcerptIsVerbatim() {
        for (ArticleGraph graph : graphs) {
            assertThat(Excerpts.of(graph)).isNotEmpty().allSatisfy(e -> assertThat(
                            graph.article().text().slice(e.span()))
                    .isEqualTo(e.text()));
        }
    }

    @Test
    void everyEntityThatAStatementNamesIsThere() {
        for (ArticleGraph graph : graphs) {
            Set<String> ids = graph.entities().stream().map(Entity::id).collect(Collectors.toSet());
            for (Statement statement : graph.statements()) {
                assertThat(ids).contains(statement.subject());
                assertThat(statement.object() == null || ids.contains(statement.object()))
                        .isTrue();
                statement.roles().values().forEach(filler -> {
                    if (filler instanceof Filler.EntityFiller entity) {
                        assertThat(ids).contains(entity.entity());
                    }
                });
            }
        }
    }

    @Test
    void everyIdIsUnique() {
        for (ArticleGraph graph : graphs) {
            assertThat(graph.entities()).extracting(Entity::id).doesNotHaveDuplicates();
            assertThat(graph.quotations()).extracting(Quotation::id).doesNotHaveDuplicates();
            assertThat(graph.statements()).extracting(Statement::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void evidenceHoldsItsTrigger() {
        for (ArticleGraph graph : graphs) {
            assertThat(graph.statements())
                    .allMatch(s -> s.evidence().span().contains(s.trigger().span()));
        }
    }

    @Test
    void theSameArticleGivesTheSameGraph() {
        GraphJsonWriter json = new GraphJsonWriter();
        for (ArticleGraph graph : graphs.subList(0, 2)) {
            assertThat(json.write(SharedAnalyser.pipeline().extract(graph.article())))
                    .isEqualTo(json.write(graph));
        }
    }
}
