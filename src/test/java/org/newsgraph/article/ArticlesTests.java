// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticlesTests {

    private static final LocalDate GIVEN = LocalDate.of(2025, 12, 24);

    private final Articles articles = new Articles(new ReadOptions(GIVEN, null));

    @Test
    void knowTheHashOfTheirTextInUtf8() {
        assertThat(Articles.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Article.of("a", "a.txt", null, "abc").sha256()).isEqualTo(Articles.sha256("abc"));
        assertThat(Articles.sha256("ä")).isNotEqualTo(Articles.sha256("a\u0308"));
    }

    @Test
    void takeTheirOwnDateBeforeTheUsers() throws UnreadableException {
        assertThat(articles.of("a", "a", Map.of("published", "2025-12-01"), "x").published())
                .isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(articles.of("a", "a", Map.of(), "x").published()).isEqualTo(GIVEN);
    }

    @Test
    void needAnId() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Article.of(" ", "a.txt", null, "x"))
                .withMessage("an article needs an id");
    }
}
