// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.UsageException;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.NameSpan;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TimeSpan;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.PennTags;
import org.newsgraph.nlp.token.Token;

class RecordedAnalyserTests {

    private static final String TEXT = "𝔄na\tLima left.\n\nYes = no|_ # \u00a0on 1\u00a01/2 May";
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    @TempDir
    private Path folder;

    private final List<Article> asked = new ArrayList<>();

    private final class Models implements ArticleAnalyser {

        private final String fingerprint;

        Models(String fingerprint) {
            this.fingerprint = fingerprint;
        }

        @Override
        public void load() {}

        @Override
        public String fingerprint() {
            return fingerprint;
        }

        @Override
        public AnalysedArticle analyse(Article article) {
            asked.add(article);
            return analysis(article);
        }
    }

    private static Article article(String text) {
        return Article.of("a", "a.txt", DAY, text);
    }

    /** Of {@link #TEXT}: code points beyond the BMP, blanks within a token, signs that CoNLL-U uses itself. */
    private static AnalysedArticle analysis(Article article) {
        Sentence first = new Sentence(
                0,
                0,
                List.of(
                        token(article, 0, 0, 3, "𝔄na", "NNP", "PERSON", 1, Dependency.COMPOUND),
                        token(article, 1, 4, 8, "Lima", "NNP", "PERSON", 2, Dependency.SUBJECT),
                        token(article, 2, 9, 13, "leave", "VBD", "O", -1, Dependency.ROOT),
                        token(article, 3, 13, 14, ".", ".", "O", 2, Dependency.PUNCTUATION)));
        Sentence second = new Sentence(
                1,
                1,
                List.of(
                        token(article, 0, 16, 19, "yes", "UH", "O", -1, Dependency.ROOT),
                        token(article, 1, 20, 21, "=", "SYM", "O", 0, Dependency.OTHER),
                        token(article, 2, 22, 26, "no|_", "NN", "O", 0, Dependency.OTHER),
                        token(article, 3, 27, 28, "#", "#", "O", 0, Dependency.OTHER),
                        token(article, 4, 33, 38, "1 1/2", "CD", "DATE", 5, Dependency.NUMBER),
                        token(article, 5, 39, 42, "May", "NNP", "DATE", 0, Dependency.OTHER)));
        return new AnalysedArticle(
                article,
                List.of(first, second),
                List.of(new NameSpan(0, 0, 1, NameKind.PERSON)),
                List.of(new TimeSpan(1, 4, 5, "DATE", "2025-05-01")));
    }

    private static Token token(
            Article article,
            int index,
            int begin,
            int end,
            String lemma,
            String tag,
            String type,
            int head,
            Dependency function) {
        Span span = new Span(begin, end);
        return new Token(
                index,
                span,
                article.text().slice(span),
                lemma,
                PennTags.features(tag),
                NameKind.of(type),
                head,
                function);
    }

    private static void checkEqual(AnalysedArticle actual, AnalysedArticle expected) {
        assertThat(actual).usingRecursiveComparison().isEqualTo(expected);
    }

    @Test
    void givesBackWhatItRecorded() {
        AnalysedArticle made = new RecordedAnalyser(folder, new Models("one")).analyse(article(TEXT));
        AnalysedArticle read = new RecordedAnalyser(folder, new Models("one")).analyse(article(TEXT));
        assertThat(asked).hasSize(1);
        checkEqual(made, analysis(article(TEXT)));
        checkEqual(read, made);
    }

    @Test
    void asksAnewForAnotherTextOrDate() {
        RecordedAnalyser analyser = new RecordedAnalyser(folder, new Models("one"));
        Article undated = Article.of("a", "a.txt", null, TEXT);
        analyser.analyse(article(TEXT));
        assertThat(new RecordedAnalyser(folder, new Models("one")).recorded(undated))
                .isEmpty();
        assertThat(new RecordedAnalyser(folder, new Models("one")).recorded(article(TEXT + " ")))
                .isEmpty();
    }

    @Test
    void refusesAnalysesOfAnotherAnalyser() {
        new RecordedAnalyser(folder, new Models("one")).analyse(article(TEXT));
        assertThatThrownBy(() -> new RecordedAnalyser(folder, new Models("other")).analyse(article(TEXT)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("another analyser")
                .hasMessageContaining("record anew");
    }

    @Test
    void keepsManyInOneFileEvenOneWithoutSentences() throws IOException {
        Article empty = article("");
        AnalysedArticle nothing = new AnalysedArticle(empty, List.of(), List.of(), List.of());
        RecordedAnalyser.write(
                folder.resolve("all.conllu"),
                "one",
                List.of(nothing, analysis(article(TEXT)), analysis(article(TEXT + "!"))));
        RecordedAnalyser analyser = new RecordedAnalyser(folder, new Models("one"));
        checkEqual(analyser.analyse(empty), nothing);
        checkEqual(analyser.analyse(article(TEXT)), analysis(article(TEXT)));
        checkEqual(analyser.analyse(article(TEXT + "!")), analysis(article(TEXT + "!")));
        assertThat(asked).isEmpty();
        assertThat(Files.readString(folder.resolve("all.conllu")))
                .startsWith("# analyser = one\n")
                .contains("\n2\tLima\tLima\t_\tNNP\t_\t3\tsubject\t_\tOffset=4:8|Type=PERSON\n");
    }

    @Test
    void saysWhichFolderCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> new RecordedAnalyser(file, new Models("one")))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(file + ": ");
    }
}
