// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * SUTime's rules without those that mark a time by the tense around it. SUTime writes such a mark on the one object
 * that stands for, say, Friday in all articles, so that the value of a Friday would depend on what was read before;
 * tense is read by {@code org.newsgraph.time} instead.
 */
final class TimeGrammar {

    private static final String FOLDER = "edu/stanford/nlp/models/sutime/";
    private static final String ENGLISH = FOLDER + "english.sutime.txt";
    private static final Pattern MARKING =
            Pattern.compile("(?ms)^  \\{  pattern:(?:(?!^  \\{).)*?\"resolveTo\"[^\\n]*\\n  \\}\\n");

    private TimeGrammar() {}

    /** The setting {@code sutime.rules}, which names a file that goes when the program ends. */
    static String files() {
        try (InputStream english = TimeGrammar.class.getClassLoader().getResourceAsStream(ENGLISH)) {
            String rules = new String(Objects.requireNonNull(english, ENGLISH).readAllBytes(), StandardCharsets.UTF_8);
            Path file = Files.createTempFile("newsgraph", ".sutime.txt");
            file.toFile().deleteOnExit();
            Files.writeString(file, MARKING.matcher(rules).replaceAll(""));
            return FOLDER + "defs.sutime.txt," + file + "," + FOLDER + "english.holidays.sutime.txt";
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the rules of SUTime cannot be read, or not be written as a temporary file", e);
        }
    }
}
