// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.UsageException;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.article.Skipped;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;

class GoldReaderTests {

    private static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());
    private static final String ENTITIES =
            "\"entities\": [{\"id\": \"ana\", \"type\": \"Person\", \"mentions\": [{\"begin\": 0, \"end\": 3,"
                    + " \"text\": \"Ana\"}]}]";

    @TempDir
    Path folder;

    @BeforeEach
    void articleWithFrontMatter() throws IOException {
        write("news/a.md", "---\npublished: 2025-11-30\ntitle: Left\n---\nAna left.\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Gold read(String name) {
        return new GoldReader(ONTOLOGY).read(List.of(folder.resolve(name).toString()));
    }

    private Article articleOf(String gold) throws IOException {
        write("news/a.gold.json", gold);
        return read("news/a.gold.json").articles().get(0);
    }

    private void refuses(String name, String text, String line) throws IOException {
        write(name, text);
        assertThatThrownBy(() -> read(name)).isInstanceOf(UsageException.class).hasMessage(folder.resolve(name) + line);
    }

    @Nested
    class TheArticle {

        @Test
        void isBesideTheGoldByItsName() throws IOException {
            Article article = articleOf("{\"article\": {}, " + ENTITIES + "}");

            assertThat(article.text().value()).isEqualTo("Ana left.\n");
            assertThat(article.published()).isEqualTo("2025-11-30");
            assertThat(article.id()).isEqualTo("a");
        }

        @Test
        void isWhatTheSourceSaysFromAFolderAboveToo() throws IOException {
            write("news/gold/other.gold.json", "{\"article\": {\"source\": \"news/a.md\", \"id\": \"x/a\"}}");

            Article article = read("news/gold/other.gold.json").articles().get(0);

            assertThat(article.title()).isEqualTo("Left");
            assertThat(article.id()).isEqualTo("x/a");
        }

        @Test
        void isALineOfASource() throws IOException {
            write("b.jsonl", "{\"id\": \"1\", \"text\": \"Bel left.\"}\n{\"id\": \"2\", \"text\": \"Kim left.\"}\n");

            assertThat(articleOf("{\"article\": {\"source\": \"b.jsonl:2\"}}")
                            .text()
                            .value())
                    .isEqualTo("Kim left.");
            assertThat(articleOf("{\"article\": {\"source\": \"b.jsonl\", \"id\": \"1\"}}")
                            .text()
                            .value())
                    .isEqualTo("Bel left.");
        }

        @Test
        void isTheTextOfTheGoldWhereThatHasOne() throws IOException {
            write(
                    "several.jsonl",
                    "{\"article\": {\"id\": \"1\", \"text\": \"Ana left.\", \"published\": \"2025-10-01\"}, " + ENTITIES
                            + "}\n\n{\"article\": {\"id\": \"2\", \"text\": \"Bel left.\"}}\n");

            List<Article> articles = read("several.jsonl").articles();

            assertThat(articles).extracting(Article::id).containsExactly("1", "2");
            assertThat(articles.get(0).published()).isEqualTo("2025-10-01");
            assertThat(articles.get(1).source()).endsWith("several.jsonl:3");
        }

        @Test
        void takesTheDateOfTheGoldWhereItTellsNone() throws IOException {
            write("news/b.txt", "Bel left.");
            write("news/b.gold.json", "{\"article\": {\"published\": \"2025-12-02\"}}");

            assertThat(read("news/b.gold.json").articles().get(0).published()).isEqualTo("2025-12-02");
        }
    }

    @Test
    void aDirectoryIsAllGoldBelowItAndNoArticle() throws IOException {
        write("news/a.gold.json", "{\"article\": {}, " + ENTITIES + "}");
        write("sentences/x.psv", "phenomenon | sentence | states | not\nx | Bel left. | resigned(Bel) | \n");

        Gold gold = read("");

        assertThat(gold.whole()).hasSize(1);
        assertThat(gold.whole().get(0).linesAbove()).isEqualTo(4);
        assertThat(gold.sentences()).hasSize(1);
        assertThat(gold.articles()).hasSize(2);
    }

    @Test
    void theArticleReaderTakesNoGoldForAnArticle() throws IOException {
        write("news/a.gold.json", "{\"article\": {}, " + ENTITIES + "}");
        write("sentences/x.psv", "phenomenon | sentence | states | not\n");
        List<Article> articles = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();

        new ArticleReader(new ReadOptions(null, null), skipped::add)
                .read(List.of(folder.toString()), InputStream.nullInputStream(), articles::add);

        assertThat(articles).extracting(Article::id).containsExactly("news/a");
        assertThat(skipped).isEmpty();
    }

    @Test
    void refusesWhatContradictsItself() throws IOException {
        String a = folder.resolve("news/a.md").toString();
        refuses(
                "news/a.gold.json",
                "{\"article\": {\"published\": \"2025-12-24\"}}",
                ": article.published is 2025-12-24, but " + a + " says 2025-11-30; mend one of the two");
        refuses(
                "news/a.gold.json",
                "{\"article\": {\"length\": 9}}",
                ": article.length is 9, but the text of " + a + " has 10 characters; mend it");
        refuses(
                "news/a.gold.json",
                "{\"article\": {}, \"entities\": [{\"id\": \"x\", \"type\": \"Human\"}]}",
                ": entities[0]: unknown entity type \"Human\"; use one of "
                        + String.join(", ", ONTOLOGY.types().keySet()));
        refuses(
                "news/b.gold.json",
                "{\"article\": {\"source\": \"c.md\"}}",
                ": its article is not there: no c.md, and no b.md beside it;"
                        + " mend article.source, or add article.text");
    }

    @Test
    void refusesWhatIsNoGold() throws IOException {
        refuses("a.txt", "Ana left.", ": gold is .gold.json, .jsonl or .psv; give the article's gold instead");
        Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> read("empty"))
                .hasMessage(folder.resolve("empty") + ": it holds no .gold.json and no .psv; check the path");
        assertThatThrownBy(() -> read("nowhere"))
                .hasMessage(folder.resolve("nowhere") + ": there is no such file or directory; check the path");
    }
}
