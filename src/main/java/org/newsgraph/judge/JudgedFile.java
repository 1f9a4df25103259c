// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.UsageException;

/** Judged items as lines of JSON. */
public final class JudgedFile {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private JudgedFile() {}

    /**
     * All items of a file; none where there is no such file yet.
     *
     * @throws UsageException where a line is none; it says which
     */
    public static List<Judged> read(Path file) {
        List<Judged> judged = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (!line.isBlank()) {
                judged.add(judged(file, number, line));
            }
        }
        return judged;
    }

    private static Judged judged(Path file, int number, String line) {
        try {
            Judged judged = JSON.readValue(line, Judged.class);
            if (judged.article() == null
                    || judged.what() == null
                    || judged.evidence() == null
                    || judged.verdict() == null) {
                throw new UsageException(
                        file + ":" + number + ": no judged item; write article, what, evidence and verdict");
            }
            return judged;
        } catch (JsonProcessingException e) {
            throw new UsageException(file + ":" + number + ": no judged item: " + e.getOriginalMessage()
                    + "; mend the line, or take it out");
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UsageException(file + ": it cannot be read: " + e.getMessage());
        }
    }

    /** Adds a line at the end; makes the file where there is none. */
    static void append(Path file, Judged judged) {
        try {
            Files.writeString(
                    file,
                    line(judged) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UsageException(file + ": it cannot be written: " + e.getMessage());
        }
    }

    static String line(Judged judged) {
        try {
            return JSON.writeValueAsString(judged);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
