// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTests {

    private static final Span MIDDLE = new Span(3, 6);

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2"})
    void neverBeginsBelowZeroNorEndsBeforeItBegins(int begin, int end) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Span(begin, end))
                .withMessage("not a span: " + begin + " to " + end);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 6, true, true",
        "4, 5, true, true",
        "3, 3, true, false",
        "2, 4, false, true",
        "5, 7, false, true",
        "0, 9, false, true",
        "0, 3, false, false",
        "6, 9, false, false",
    })
    void containsAndOverlapsWithoutItsEnd(int begin, int end, boolean contained, boolean overlapping) {
        Span other = new Span(begin, end);

        assertThat(MIDDLE.contains(other)).isEqualTo(contained);
        assertThat(MIDDLE.overlaps(other)).isEqualTo(overlapping);
        assertThat(other.overlaps(MIDDLE)).isEqualTo(overlapping);
    }

    @Test
    void coversBothAndWhatLiesBetween() {
        assertThat(MIDDLE.cover(new Span(8, 9))).isEqualTo(new Span(3, 9));
        assertThat(MIDDLE.cover(new Span(0, 4))).isEqualTo(new Span(0, 6));
        assertThat(MIDDLE.length()).isEqualTo(3);
    }

    @Test
    void comesByItsBeginThenTheShorterFirst() {
        assertThat(Stream.of(new Span(3, 6), new Span(4, 4), new Span(3, 5), new Span(0, 9))
                        .sorted())
                .containsExactly(new Span(0, 9), new Span(3, 5), new Span(3, 6), new Span(4, 4));
    }
}
