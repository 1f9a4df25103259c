// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.UsageException;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleGraphs;
import org.newsgraph.graph.Entity;

class RdfImporterTests {

    private static final ArticleGraphs GRAPHS =
            SampleGraphs.of(SampleGraphs.talks(), SampleGraphs.pledges(), SampleGraphs.again());

    /** Its PLOVER code is none of the scheme, and so of no export. */
    private static final String WITHOUT_CODE = "cc02";

    @TempDir
    Path folder;

    private List<ArticleGraph> read(Path file) {
        List<ArticleGraph> read = new ArrayList<>();
        new RdfImporter(Exports.ONTOLOGY).read(file, read::add);
        return read;
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = name.endsWith(".gz")
                ? new GZIPOutputStream(Files.newOutputStream(file))
                : Files.newOutputStream(file)) {
            out.write(content);
        }
        return file;
    }

    @Nested
    class OfAnExport {

        @ParameterizedTest
        @CsvSource({"a.nq, NQUADS", "a.trig.gz, TRIG", "a.jsonld, JSONLD"})
        void givesBackWhatWasExported(String name, RdfFormat format) throws IOException {
            List<ArticleGraph> read = read(write(name, Exports.export(GRAPHS, format)));

            assertThat(read).hasSize(3).allSatisfy(graph -> {
                ArticleGraph original = GRAPHS.read(graph.article().id()).orElseThrow();
                assertThat(graph.article()).isEqualTo(original.article());
                assertThat(graph.entities())
                        .isEqualTo(original.entities().stream()
                                .sorted(Comparator.comparing(RdfImporterTests::firstMention)
                                        .thenComparing(Entity::id))
                                .toList());
                assertThat(graph.statements())
                        .filteredOn(statement -> !statement.id().equals(WITHOUT_CODE))
                        .containsExactlyInAnyOrderElementsOf(original.statements().stream()
                                .filter(statement -> !statement.id().equals(WITHOUT_CODE))
                                .toList());
                assertThat(graph.quotations()).containsExactlyInAnyOrderElementsOf(original.quotations());
                assertThat(graph.times()).isEqualTo(original.times());
                assertThat(graph.amounts()).isEqualTo(original.amounts());
            });
        }

        @Test
        void givesTheSameExportAgainWhateverIdsAndWordsThereAre() throws IOException {
            byte[] first = Exports.export(SampleGraphs.all(), RdfFormat.NQUADS);

            byte[] second = Exports.export(ArticleGraphs.of(read(write("a.nq", first))), RdfFormat.NQUADS);

            assertThat(lines(second)).doesNotHaveDuplicates().hasSameSizeAs(lines(first));
            assertThat(lines(second).stream().filter(line -> !lines(first).contains(line)))
                    .isEmpty();
        }

        private List<String> lines(byte[] document) {
            return new String(document, StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static int firstMention(Entity entity) {
        return entity.mentions().isEmpty()
                ? Integer.MAX_VALUE
                : entity.mentions().get(0).excerpt().begin();
    }

    @Nested
    class OfAFileThatIsWrong {

        private static final String QUADS =
                new String(Exports.export(GRAPHS, RdfFormat.NQUADS), StandardCharsets.UTF_8);

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "(?s).* => <a> b c d . => is no nquads: [line: 1, col: 5 ]",
                    "(?s).* => <http://e/a> <http://e/b> <http://e/c> . => holds no article",
                    "#exact> \"[^\"]*\" => #exact> \"nowhere said\" => quotes \"nowhere said\", but the article has",
                    "(predicate> <[^>]*#)[^>]*> => $1outranked> => states outranked, a relation that the ontology does",
                    "(#begin> \")[0-9]+ => $19999 => is no span of the article, which has",
                    "#evidenceTarget> (<[^>]*statement) => #evidenceNote> $1 => has no evidenceTarget",
                    "#polarity> \"positive\" => #polarity> \"perhaps\" => polarity is \"perhaps\", which means nothing",
                    "#from> \"2025 => #from> \"Monday => from is no day such as 2025-12-01"
                })
        void isRefusedWithWhatIsWrongAndWhere(String mistake) throws IOException {
            String[] parts = mistake.split(" => ");
            Path file = write("wrong.nq", QUADS.replaceFirst(parts[0], parts[1]).getBytes(StandardCharsets.UTF_8));

            assertThatExceptionOfType(UsageException.class)
                    .isThrownBy(() -> read(file))
                    .withMessageStartingWith(file + ": ")
                    .withMessageContaining(parts[2])
                    .withMessageNotContaining("\n");
        }

        @Test
        void isRefusedWhereTheTriplesOfAnArticleStandApart() throws IOException {
            String text = QUADS.lines()
                    .filter(quad -> quad.contains("ontology#text> \""))
                    .findFirst()
                    .orElseThrow();
            Path file = write("apart.nq", (QUADS + text + "\n").getBytes(StandardCharsets.UTF_8));

            assertThatExceptionOfType(UsageException.class)
                    .isThrownBy(() -> read(file))
                    .withMessageContaining("article/again do not stand together");
        }

        @ParameterizedTest
        @CsvSource({
            "a.ttl, has no article graphs to read; give a file in .trig",
            "none.nq, cannot be read (NoSuchFileException)",
            "plain.nq.gz, cannot be read (ZipException)"
        })
        void isRefusedWhereItCannotBeRead(String name, String message) throws IOException {
            Files.writeString(folder.resolve("plain.nq.gz"), "<http://e/a> <http://e/b> <http://e/c> .\n");
            Path file = folder.resolve(name);

            assertThatExceptionOfType(UsageException.class)
                    .isThrownBy(() -> read(file))
                    .withMessageContaining(message);
        }
    }
}
