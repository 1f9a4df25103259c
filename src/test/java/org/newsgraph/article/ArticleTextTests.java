// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offsets count code points, whatever Java's own count. */
class ArticleTextTests {

    private static final ArticleText BEYOND = new ArticleText("𝔎yiv 🤝 Ríga 🏳️ end");

    @ParameterizedTest
    @CsvSource({"0, 4, 𝔎yiv", "5, 6, 🤝", "7, 11, Ríga", "12, 13, 🏳", "15, 18, end", "0, 0, ''", "18, 18, ''"})
    void slicesBeyondTheBasicPlane(int begin, int end, String words) {
        assertThat(BEYOND.slice(new Span(begin, end))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "é: one or e\u0301: two", "𝔎yiv 🤝", "a lone \uD835 half"})
    void goesFromCodePointsToCharsAndBack(String value) {
        ArticleText text = new ArticleText(value);

        assertThat(text.length()).isEqualTo(value.codePointCount(0, value.length()));
        for (int point = 0; point <= text.length(); point++) {
            assertThat(text.toCharOffset(point)).isEqualTo(value.offsetByCodePoints(0, point));
            assertThat(text.toCodePoint(text.toCharOffset(point))).isEqualTo(point);
        }
    }

    @Test
    void takesTheSecondHalfOfAPairForItsCodePoint() {
        assertThat(BEYOND.toCodePoint(0)).isZero();
        assertThat(BEYOND.toCodePoint(1)).isZero();
        assertThat(BEYOND.toCodePoint(2)).isEqualTo(1);
    }

    @Test
    void hasNothingBeyondItsEnd() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> BEYOND.slice(new Span(10, 19)));
    }

    @Test
    void isEqualToTheSameText() {
        assertThat(new ArticleText("a")).isEqualTo(new ArticleText("a")).hasSameHashCodeAs(new ArticleText("a"));
        assertThat(new ArticleText("a")).isNotEqualTo(new ArticleText("b")).hasToString("a");
    }
}
