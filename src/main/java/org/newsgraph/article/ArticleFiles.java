// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;

/** Which files the PATH arguments stand for. */
final class ArticleFiles {

    static final String STANDARD_INPUT = "-";

    private static final Pattern HIDDEN = Pattern.compile("[/\\\\]\\.");

    private ArticleFiles() {}

    /** @throws UsageException where a path is not there */
    static void checkExistence(List<String> paths) {
        for (String path : paths) {
            if (!path.equals(STANDARD_INPUT) && !Files.exists(Path.of(path))) {
                throw new UsageException(path + ": there is no such file or directory; check the path");
            }
        }
    }

    static boolean isLines(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.jsonl?");
    }

    /**
     * About how many articles the paths hold, skipped ones included.
     *
     * @return -1 where standard input is among the paths, which can be read only once
     */
    static long count(List<String> paths) {
        if (paths.contains(STANDARD_INPUT)) {
            return -1;
        }
        long count = 0;
        for (String path : paths) {
            Path start = Path.of(path);
            for (Path file : Files.isDirectory(start) ? below(start, unreadable -> {}) : List.of(start)) {
                count += isLines(file.toString()) && Files.isReadable(file) ? lineCount(file) : 1;
            }
        }
        return count;
    }

    private static long lineCount(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> !line.isBlank()).count();
        } catch (IOException | UncheckedIOException e) {
            return 1;
        }
    }

    /**
     * The files of a directory that may hold articles, in order; hidden ones and notes about them are none.
     *
     * @param unreadable hears of each directory that cannot be looked into
     */
    static List<Path> below(Path directory, Consumer<Path> unreadable) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Files.isRegularFile(file) && mayHoldArticles(directory, file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException reason) {
                    unreadable.accept(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException reason) {
                    if (reason != null) {
                        unreadable.accept(visited);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
        return files;
    }

    private static boolean mayHoldArticles(Path directory, Path file) {
        String name = file.getFileName().toString();
        return name.matches("(?i).*\\.(txt|md|jsonl)")
                && !name.matches("(?i)(README|NOTICE)(\\..*)?")
                && !HIDDEN.matcher("/" + directory.relativize(file)).find();
    }
}
