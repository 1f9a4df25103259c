// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.OntologyException;
import org.newsgraph.StoreException;
import org.newsgraph.UsageException;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.FakeAnalyser;
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
                Arguments.of(new StackOverflowError(), 4),
                Arguments.of(new java.io.IOException("x"), 4));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void followTheKindOfError(Throwable error, int code) {
        assertThat(ExitCodes.of(error)).isEqualTo(code);
    }

    private static CommandRun extract(FakeAnalyser analyser) {
        return TestProgram.run(analyser, "extract", "fixtures/paris-talks.md");
    }

    private static FakeAnalyser thatFailsToLoad(Throwable failure) {
        return new FakeAnalyser(() -> sneakyThrow(failure), article -> {});
    }

    private static FakeAnalyser thatFails(Throwable failure) {
        return new FakeAnalyser(article -> sneakyThrow(failure));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneakyThrow(Throwable failure) throws T {
        throw (T) failure;
    }

    @Test
    void anErrorThatTheUserCanMendIsOneLine() {
        StoreException locked = new StoreException("the store is locked; unlock it");
        CommandRun expected =
                new CommandRun(3, "", "newsgraph: the store is locked; unlock it" + System.lineSeparator());

        assertThat(extract(thatFailsToLoad(locked))).isEqualTo(expected);
        assertThat(extract(thatFails(locked))).isEqualTo(expected);
    }

    static Stream<Throwable> ourOwn() {
        return Stream.of(
                new IllegalStateException("odd\nreally"),
                new NoClassDefFoundError("x/Y"),
                new StackOverflowError(),
                new AssertionError("never"));
    }

    @ParameterizedTest
    @MethodSource("ourOwn")
    void anErrorOfOurOwnIsOneLineAndFour(Throwable failure) {
        assertThat(extract(thatFailsToLoad(failure)))
                .isEqualTo(new CommandRun(
                        4,
                        "",
                        "newsgraph: an error of our own, please report it with what"
                                + " NEWSGRAPH_OPTS=-Dnewsgraph.debug=true adds: "
                                + failure.toString().replace('\n', ' ') + System.lineSeparator()));
    }

    @Test
    void anErrorOfOurOwnShowsItsPlaceWhereAsked() {
        System.setProperty("newsgraph.debug", "true");
        try {
            assertThat(extract(thatFailsToLoad(new AssertionError("never"))).err())
                    .contains("at org.newsgraph.cli.ExitCodesTests");
        } finally {
            System.clearProperty("newsgraph.debug");
        }
    }

    @Test
    void tooLittleMemoryForTheModelsIsOneLineAndFour() {
        assertThat(extract(thatFailsToLoad(new OutOfMemoryError("heap"))))
                .isEqualTo(new CommandRun(
                        4,
                        "",
                        "newsgraph: the memory is used up; give more with NEWSGRAPH_OPTS=-Xmx8g"
                                + System.lineSeparator()));
    }

    @ParameterizedTest
    @MethodSource("ourOwn")
    void aFaultOfOurOwnInOneArticleSkipsItAndEndsWithOne(Throwable failure) {
        CommandRun run = extract(thatFails(failure));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .matches("skipped fixtures/paris-talks\\.md: a fault of our own, please report it with the article: "
                        + Pattern.quote(failure.toString().replace('\n', ' ')) + " at ExitCodesTests\\.java:\\d+\\R");
    }

    @Test
    void anArticleThatTakesTooLongIsSkippedAndEndsWithOne() {
        FakeAnalyser slow = new FakeAnalyser(
                article -> LockSupport.parkNanos(Duration.ofMinutes(1).toNanos()));

        CommandRun run = TestProgram.run(slow, "extract", "fixtures/paris-talks.md", "--article-timeout", "1");

        assertThat(run)
                .isEqualTo(new CommandRun(
                        1,
                        "",
                        "skipped fixtures/paris-talks.md: it took longer than 1 s; give it more with"
                                + " --article-timeout" + System.lineSeparator()));
    }
}
