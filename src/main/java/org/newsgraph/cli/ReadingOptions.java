// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.pipeline.RunLimits;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of all commands that read articles. */
final class ReadingOptions {

    private static final String ENGLISH = "en";

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file or a directory; - is standard input.")
    List<String> paths = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Publication date (2025-12-01) of articles that tell none; \"Monday\" refers to it.")
    @Nullable
    LocalDate published;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "The language of all articles, unchecked; en is the only one that newsgraph reads.")
    @Nullable
    String language;

    @Mixin
    private RunOptions run = new RunOptions();

    /** Reads a date as ISO 8601 writes it. */
    static final class DateConverter implements CommandLine.ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeParseException e) {
                throw new CommandLine.TypeConversionException("'" + written + "' is no date; write it as 2025-12-01");
            }
        }
    }

    /** @throws UsageException where an option makes no sense */
    void check() {
        if (language != null && !language.equals(ENGLISH)) {
            throw new UsageException("--language " + language + ": newsgraph reads English; use " + ENGLISH);
        }
        run.limits();
    }

    RunLimits limits() {
        return run.limits();
    }

    /** The analyser that the options ask for, which has {@code models} do what is not recorded. */
    ArticleAnalyser analyser(ArticleAnalyser models) {
        return run.analyser(models);
    }

    /**
     * About how many articles there are; -1 where standard input is among them.
     *
     * @throws UsageException where a path is not there
     */
    long expected() {
        return ArticleReader.count(paths);
    }

    ReadOptions options() {
        return new ReadOptions(published, language);
    }
}
