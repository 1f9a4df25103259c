// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.testing.Golden;

/**
 * The folders of {@code article/cases}: what the reader makes of {@code input}, in {@code expected.txt}; the user's
 * options, if any, are in {@code options.properties}.
 */
class ArticleReaderCasesTests {

    @TestFactory
    Stream<DynamicTest> readsOrSkipsWhatTheFolderHolds() throws IOException {
        try (Stream<Path> cases = Files.list(Golden.path("article/cases"))) {
            return cases.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                        String expected = "article/cases/" + folder.getFileName() + "/expected.txt";
                        Golden.check(expected, read(folder));
                    }));
        }
    }

    private static String read(Path folder) throws IOException {
        String input = folder.resolve("input").toString();
        List<String> lines = new ArrayList<>();
        new ArticleReader(
                        options(folder.resolve("options.properties")),
                        skipped -> lines.add("skipped    " + skipped.source() + ": " + skipped.reason() + "\n"))
                .read(List.of(input), InputStream.nullInputStream(), article -> lines.add(show(article)));
        return String.join("\n", lines).replace(input, "INPUT");
    }

    private static ReadOptions options(Path file) throws IOException {
        Properties options = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                options.load(reader);
            }
        }
        return new ReadOptions(
                Optional.ofNullable(options.getProperty("published"))
                        .map(LocalDate::parse)
                        .orElse(null),
                options.getProperty("language"));
    }

    private static String show(Article article) {
        StringBuilder shown = new StringBuilder("article    " + article.id() + "\n");
        shown.append("source     ").append(article.source()).append('\n');
        line(shown, "title      ", article.title());
        line(shown, "url        ", article.url());
        line(shown, "publisher  ", article.publisher());
        line(shown, "published  ", article.published());
        String text = article.text().value().replace("\r", "\\r").replace("\n", "\\n\n           ");
        return shown.append("text       ")
                .append(text.stripTrailing())
                .append('\n')
                .toString();
    }

    private static void line(StringBuilder shown, String name, Object value) {
        if (value != null) {
            shown.append(name).append(value).append('\n');
        }
    }
}
