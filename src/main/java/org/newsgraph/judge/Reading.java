// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.newsgraph.UsageException;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;

/** Shows items one after the other with their text, and writes down what the reader answers, each at once. */
public final class Reading {

    private static final int AROUND = 400;
    private static final String QUIT = "quit";
    private static final String SKIP = "skip";

    private final BufferedReader answers;
    private final PrintWriter out;
    private final Path file;
    private final String by;

    /**
     * @param answers one to a line, as {@link Answer} reads them
     * @param file to which judged items are added
     * @param by who answers
     */
    public Reading(BufferedReader answers, PrintWriter out, Path file, String by) {
        this.answers = answers;
        this.out = out;
        this.file = file;
        this.by = by;
    }

    /**
     * Draws some items that the file does not have yet; the same seed draws the same of the same.
     *
     * @param judged what the file has
     */
    public static List<Item> draw(List<Item> items, List<Judged> judged, int most, long seed) {
        List<Item> open = new ArrayList<>(items.stream()
                .filter(item -> judged.stream().noneMatch(item::isOf))
                .sorted(Comparator.comparing((Item item) -> item.article().id())
                        .thenComparing(Item::evidence)
                        .thenComparing(Item::told))
                .toList());
        java.util.Collections.shuffle(open, new Random(seed));
        return open.subList(0, Math.min(most, open.size()));
    }

    /** Goes through the items until all are judged or the reader has had enough; returns how many were judged. */
    public int judge(List<Item> items) {
        int judged = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            out.printf(
                    "%n%d of %d  %s  %s%n%n",
                    i + 1, items.size(), item.article().id(), title(item));
            out.println(text(item));
            out.printf("%n    %s%n", item.told());
            Optional<String> line = answer(item);
            if (line.isEmpty() || line.get().equals(QUIT)) {
                break;
            }
            judged += line.get().equals(SKIP) ? 0 : 1;
        }
        return judged;
    }

    private static String title(Item item) {
        return item.article().title() == null ? "" : item.article().title();
    }

    /** Some text around the evidence, which is in brackets. */
    private static String text(Item item) {
        Article article = item.article();
        Span words = item.evidence();
        int begin = Math.max(0, words.begin() - AROUND);
        int end = Math.min(article.text().length(), words.end() + AROUND);
        return article.text().slice(new Span(begin, words.begin())) + "[["
                + article.text().slice(words) + "]]"
                + article.text().slice(new Span(words.end(), end));
    }

    /** The reader's line once it is one, with what it says written down; empty at the end of all answers. */
    private Optional<String> answer(Item item) {
        while (true) {
            out.print("right, thin, wrong KIND, skip or quit> ");
            out.flush();
            Optional<String> line = next();
            boolean none =
                    line.isEmpty() || line.get().equals(QUIT) || line.get().equals(SKIP);
            if (none) {
                return line;
            }
            try {
                JudgedFile.append(file, Judged.of(item, Answer.of(line.get()), by));
                return line;
            } catch (UsageException e) {
                out.println(e.getMessage());
            }
        }
    }

    private Optional<String> next() {
        try {
            return Optional.ofNullable(answers.readLine()).map(String::strip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
