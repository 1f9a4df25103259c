// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.UsageException;
import org.newsgraph.testing.Golden;

/** What files of text cannot show: bytes, standard input, permissions. */
class ArticleReaderTests {

    private static final String SENTENCE = "Weber met Duarte.";

    @TempDir
    Path folder;

    private final List<Article> articles = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private void read(InputStream standardInput, String... paths) {
        new ArticleReader(new ReadOptions(null, null), skipped::add).read(List.of(paths), standardInput, articles::add);
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private List<String> texts() {
        return articles.stream().map(a -> a.text().value()).toList();
    }

    @Nested
    class AFile {

        private void readFile(String name, byte[] bytes) throws IOException {
            read(InputStream.nullInputStream(), file(name, bytes));
        }

        @Test
        void keepsItsTextAsItIsWithoutTheByteOrderMark() throws IOException {
            readFile("bom.txt", "\uFEFF Weber\r\nmet\tDuarte.\r\n\r\n".getBytes(UTF_8));

            assertThat(texts()).containsExactly(" Weber\r\nmet\tDuarte.\r\n\r\n");
        }

        @Test
        void mayHaveFrontMatterBelowAByteOrderMarkWithLineEndsOfWindows() throws IOException {
            readFile("bom.md", "\uFEFF---\r\ntitle: Talks\r\n---\r\nWeber met Duarte.\r\n".getBytes(UTF_8));

            assertThat(texts()).containsExactly("Weber met Duarte.\r\n");
            assertThat(articles.get(0).title()).isEqualTo("Talks");
        }

        @Test
        void ofJsonLinesMayHaveAByteOrderMarkAndLineEndsOfWindows() throws IOException {
            readFile("bom.jsonl", "\uFEFF{\"text\": \"a\"}\r\n{\"text\": \"b\"}\r\n".getBytes(UTF_8));

            assertThat(texts()).containsExactly("a", "b");
        }

        @ParameterizedTest
        @ValueSource(strings = {"news.JSONL", "news.json", "news.Json"})
        void isReadAsJsonLinesByItsEnding(String name) throws IOException {
            readFile(name, "{\"text\": \"a\"}\n{\"text\": \"b\"}".getBytes(UTF_8));

            assertThat(texts()).containsExactly("a", "b");
        }

        @Test
        void isReadAsTextWhateverElseItsEndingIs() throws IOException {
            readFile("news.v2.news", SENTENCE.getBytes(UTF_8));
            readFile("none", SENTENCE.getBytes(UTF_8));
            readFile(".txt", SENTENCE.getBytes(UTF_8));

            assertThat(articles).extracting(Article::id).containsExactly("news.v2", "none", ".txt");
        }

        @Test
        void thatIsNotUtf8IsSkippedWithTheByteNamed() throws IOException {
            readFile("latin.txt", "Weber traf Präsidentin Duarte.".getBytes(ISO_8859_1));
            readFile("wide.txt", ("\uFEFF" + SENTENCE).getBytes(UTF_16LE));

            assertThat(articles).isEmpty();
            assertThat(skipped)
                    .containsExactly(
                            new Skipped(
                                    folder.resolve("latin.txt").toString(),
                                    "it is not UTF-8 (first at byte 13); convert it, for example with iconv"),
                            new Skipped(
                                    folder.resolve("wide.txt").toString(),
                                    "it is not UTF-8 (first at byte 0); convert it, for example with iconv"));
        }

        @Test
        void ofJsonLinesLosesOnlyTheLinesThatAreNotUtf8() throws IOException {
            readFile("latin.jsonl", "{\"text\": \"a\"}\n{\"text\": \"ä\"}\n{\"text\": \"b\"}\n".getBytes(ISO_8859_1));

            assertThat(texts()).containsExactly("a", "b");
            assertThat(skipped).extracting(Skipped::source).containsExactly(folder.resolve("latin.jsonl") + ":2");
        }

        @Test
        void thatMayNotBeReadIsSkippedAndTheRestGoesOn() throws IOException {
            Path secret = Path.of(file("secret.jsonl", SENTENCE.getBytes(UTF_8)));
            file("talks.txt", SENTENCE.getBytes(UTF_8));
            assumeThat(secret.toFile().setReadable(false)).isTrue();
            assumeThat(Files.isReadable(secret)).isFalse();

            read(InputStream.nullInputStream(), folder.toString());

            assertThat(texts()).containsExactly(SENTENCE);
            assertThat(skipped)
                    .containsExactly(new Skipped(secret.toString(), "it cannot be read; check its permissions"));
            assertThat(ArticleReader.count(List.of(folder.toString()))).isEqualTo(2);
        }

        @Test
        void givenTwiceIsReadOnce() throws IOException {
            String path = file("talks.txt", SENTENCE.getBytes(UTF_8));

            read(InputStream.nullInputStream(), path, path);

            assertThat(articles).hasSize(1);
            assertThat(skipped).containsExactly(new Skipped(path, "another article of this run has the id \"talks\""));
        }
    }

    @Test
    void anIdThatNoIndexCouldTakeIsSkipped() throws IOException {
        String id = "x".repeat(1001);

        read(
                InputStream.nullInputStream(),
                file("news.jsonl", ("{\"id\": \"" + id + "\", \"text\": \"Weber met Duarte.\"}").getBytes(UTF_8)));

        assertThat(articles).isEmpty();
        assertThat(skipped).extracting(Skipped::reason).containsExactly("its id has more than 1000 characters");
    }

    @Test
    void nothingIsLookedAtForItsLanguageThatIsNotWanted() throws IOException {
        String german = Files.readString(Golden.path("article/cases/language/input/german.txt"));
        String path = file("news.txt", german.getBytes(UTF_8));
        List<String> asked = new ArrayList<>();

        new ArticleReader(new ReadOptions(null, null), skipped::add)
                .read(
                        List.of(path),
                        InputStream.nullInputStream(),
                        article -> !asked.add(article.sha256()),
                        articles::add);

        assertThat(asked).containsExactly(Articles.sha256(german));
        assertThat(skipped).isEmpty();
        read(InputStream.nullInputStream(), path);
        assertThat(skipped).singleElement().satisfies(s -> assertThat(s.reason())
                .startsWith("it looks German"));
        assertThat(articles).isEmpty();
    }

    @Test
    void jsonThatGoesTooDeepIsSkippedAndTheRestGoesOn() throws IOException {
        String deep = "{\"text\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}\n{\"text\": \"b\"}";

        read(InputStream.nullInputStream(), file("deep.jsonl", deep.getBytes(UTF_8)));

        assertThat(texts()).containsExactly("b");
        assertThat(skipped).extracting(Skipped::source).containsExactly(folder.resolve("deep.jsonl") + ":1");
    }

    @Test
    void anInputThatBreaksOffIsSkippedAfterWhatItGave() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream("{\"text\": \"a\"}\n{\"text\"".getBytes(UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("device gone");
                    }
                });

        read(broken, "-");

        assertThat(texts()).containsExactly("a");
        assertThat(skipped)
                .containsExactly(new Skipped(
                        "-", "it cannot be read to its end (java.io.IOException: device gone); check the disk"));
    }

    @Nested
    class StandardInput {

        private void readStandardInput(String text) {
            read(new ByteArrayInputStream(text.getBytes(UTF_8)), "-");
        }

        @Test
        void isOneTextWithItsFrontMatter() {
            readStandardInput("---\ntitle: Talks\n---\nWeber met Duarte.\n");

            assertThat(articles).singleElement().satisfies(article -> {
                assertThat(article.id()).isEqualTo("stdin");
                assertThat(article.source()).isEqualTo("-");
                assertThat(article.title()).isEqualTo("Talks");
                assertThat(article.text().value()).isEqualTo("Weber met Duarte.\n");
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\uFEFF", "\n \r\n", "\uFEFF\n"})
        void isJsonLinesWhereABraceComesFirst(String before) {
            readStandardInput(before + "{\"id\": \"x\", \"text\": \"a\"}\n{\"text\": \"b\"}\n");

            assertThat(texts()).containsExactly("a", "b");
            assertThat(articles.get(0).id()).isEqualTo("x");
            assertThat(articles.get(1).id()).matches("-:\\d");
        }

        @Test
        void thatHoldsNothingIsSkipped() {
            readStandardInput("");

            assertThat(skipped).containsExactly(new Skipped("-", "it holds no text"));
        }
    }

    @Nested
    class APathThatIsNotThere {

        @Test
        void endsTheRunBeforeAnythingIsRead() throws IOException {
            String there = file("talks.txt", SENTENCE.getBytes(UTF_8));

            assertThatExceptionOfType(UsageException.class)
                    .isThrownBy(() -> read(InputStream.nullInputStream(), there, "nowhere.txt"))
                    .withMessage("nowhere.txt: there is no such file or directory; check the path");
            assertThat(articles).isEmpty();
            assertThatExceptionOfType(UsageException.class)
                    .isThrownBy(() -> ArticleReader.count(List.of(there, "nowhere.txt")));
        }
    }

    @Nested
    class TheCount {

        @Test
        void isOfFilesAndLinesThatAreNotBlank() throws IOException {
            file("talks.txt", SENTENCE.getBytes(UTF_8));
            file("page.html", SENTENCE.getBytes(UTF_8));
            String lines = file("news.jsonl", "{}\n\n  \nbroken \u00e4\n{}".getBytes(ISO_8859_1));

            assertThat(ArticleReader.count(List.of(folder.toString()))).isEqualTo(4);
            assertThat(ArticleReader.count(List.of(lines, lines))).isEqualTo(6);
        }

        @Test
        void isUnknownWhereStandardInputIsAmongThePaths() {
            assertThat(ArticleReader.count(List.of(folder.toString(), "-"))).isEqualTo(-1);
        }
    }
}
