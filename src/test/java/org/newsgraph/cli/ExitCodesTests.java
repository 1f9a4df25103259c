// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.OntologyException;
import org.newsgraph.StoreException;
import org.newsgraph.UsageException;
import org.newsgraph.article.Article;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.ArticleAnalyser;
import picocli.CommandLine;

class ExitCodesTests {

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of(new UsageException("x"), 2),
                Arguments.of(new OntologyException("x"), 2),
                Arguments.of(
                        new CommandLine.ParameterException(
                                new CommandLine(CommandLine.Model.CommandSpec.create()), "x"),
                        2),
                Arguments.of(new StoreException("x"), 3),
                Arguments.of(new IllegalStateException("x"), 4),
                Arguments.of(new java.io.IOException("x"), 4));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void followTheKindOfError(Throwable error, int code) {
        assertThat(ExitCodes.of(error)).isEqualTo(code);
    }

    /** An analyser that fails as soon as it is asked for anything. */
    private record Failing(RuntimeException failure) implements ArticleAnalyser {

        @Override
        public void load() {
            throw failure;
        }

        @Override
        public AnalysedArticle analyse(Article article) {
            throw failure;
        }
    }

    private static int extract(RuntimeException failure, StringWriter err) {
        AbstractModule house = new AbstractModule() {
            @Override
            protected void configure() {
                bind(ArticleAnalyser.class).toInstance(new Failing(failure));
            }
        };
        return NewsgraphCli.commandLine(house, new PrintWriter(new StringWriter()), new PrintWriter(err, true))
                .execute("extract", "fixtures/paris-talks.md");
    }

    @Test
    void anErrorThatTheUserCanMendIsOneLine() {
        StringWriter err = new StringWriter();

        assertThat(extract(new StoreException("the store is locked; unlock it"), err))
                .isEqualTo(3);
        assertThat(err).hasToString("newsgraph: the store is locked; unlock it" + System.lineSeparator());
    }

    @Test
    void aFaultOfOurOwnInOneArticleSkipsItAndEndsWithOne() {
        StringWriter err = new StringWriter();

        assertThat(extract(new IllegalStateException("odd"), err)).isEqualTo(1);
        assertThat(err)
                .hasToString("skipped fixtures/paris-talks.md: a fault of our own, please report it with the"
                        + " article: java.lang.IllegalStateException: odd" + System.lineSeparator());
    }
}
