// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleText;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.testing.FakeAnalyser;

class PipelineTests {

    private static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());
    private static final String TEXT = "Weber met Duarte.";

    private static Pipeline pipeline() {
        return new Pipeline(new FakeAnalyser(article -> {}), ONTOLOGY);
    }

    @Test
    void goesNoFurtherThanTheAnalysisWhereItIsInterrupted() {
        Pipeline interrupted =
                new Pipeline(new FakeAnalyser(article -> Thread.currentThread().interrupt()), ONTOLOGY);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> interrupted.extract(Article.of("a", "a.txt", null, TEXT)));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(interrupted.times().of(Step.EXTRACTING)).isZero();
    }

    @Test
    void knowsWhatItSpentItsTimeOn() {
        Pipeline pipeline = pipeline();

        pipeline.load();
        pipeline.extract(Article.of("a", "a.txt", null, TEXT));

        assertThat(List.of(Step.LOADING, Step.ANALYSING, Step.EXTRACTING))
                .allSatisfy(step -> assertThat(pipeline.times().of(step)).isPositive());
        assertThat(pipeline.times().of(Step.STORING)).isEqualTo(Duration.ZERO);
    }

    @Nested
    class TheFingerprint {

        private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);

        @TempDir
        Path folder;

        private final Pipeline pipeline = pipeline();
        private final String plain = pipeline.fingerprint(article("a", "Talks", "u", "p", MONDAY, TEXT));

        private static Article article(
                String id, String title, String url, String publisher, LocalDate published, String text) {
            String hash = Article.of(id, "a.txt", null, text).sha256();
            return new Article(id, "a.txt", title, url, publisher, published, hash, new ArticleText(text));
        }

        @Test
        void isTheSameForTheSameArticle() {
            assertThat(pipeline().fingerprint(article("a", "Talks", "u", "p", MONDAY, TEXT)))
                    .isEqualTo(plain)
                    .matches("[0-9a-f]{64}");
        }

        @Test
        void changesWithEachPartOfTheArticle() {
            assertThat(List.of(
                            article("b", "Talks", "u", "p", MONDAY, TEXT),
                            article("a", "Talk", "u", "p", MONDAY, TEXT),
                            article("a", null, "u", "p", MONDAY, TEXT),
                            article("a", "Talks", "v", "p", MONDAY, TEXT),
                            article("a", "Talks", "u", "q", MONDAY, TEXT),
                            article("a", "Talks", "up", "", MONDAY, TEXT),
                            article("a", "Talks", "u", "p", MONDAY.plusDays(1), TEXT),
                            article("a", "Talks", "u", "p", null, TEXT),
                            article("a", "Talks", "u", "p", MONDAY, TEXT + "\n")))
                    .extracting(pipeline::fingerprint)
                    .doesNotHaveDuplicates()
                    .doesNotContain(plain);
        }

        @Test
        void changesWithTheOntology() throws IOException {
            Files.createDirectories(folder.resolve("lexicon"));
            Files.writeString(folder.resolve("lexicon/own.psv"), "noun | type | example\nzorb | Person | x\n");
            Ontology added = new OntologyLoader().load(List.of(folder));

            assertThat(new Pipeline(null, added).fingerprint(article("a", "Talks", "u", "p", MONDAY, TEXT)))
                    .isNotEqualTo(plain);
        }
    }
}
