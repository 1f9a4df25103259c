// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of which every time has one, unless it is told in figures. */
final class TimeWords {

    private static final String FILE = "/ontology/en/time-words.txt";
    private static final String COMMENT = "#";

    private final Set<String> words;

    private TimeWords(Set<String> words) {
        this.words = words;
    }

    static TimeWords read() {
        try (InputStream file = Objects.requireNonNull(TimeWords.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new TimeWords(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean mayHoldATime(List<CoreLabel> tokens) {
        return tokens.stream()
                .map(CoreLabel::word)
                .anyMatch(word -> words.contains(word.toLowerCase(Locale.ROOT))
                        || word.codePoints().anyMatch(Character::isDigit));
    }
}
