// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeParametersTests {

    private static Object value(String written) {
        return FreeParameters.values(Map.of("x", written)).get("x");
    }

    @Test
    void areWhatTheyReadAs() {
        assertThat(value("5")).isEqualTo(5);
        assertThat(value("-2.5")).isEqualTo(-2.5);
        assertThat(value("true")).isEqualTo(true);
        assertThat(value("[\"metWith\", \"visited\"]")).isEqualTo(List.of("metWith", "visited"));
        assertThat(value("\"5\"")).isEqualTo("5");
        assertThat(value("2025-12-01")).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(value("null")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Putin", "Q212", "007", "1.2.3", "2025-02-30", "", "5 apples", "{\"a\"", "'5'"})
    void areStringsOtherwise(String written) {
        assertThat(value(written)).isEqualTo(written);
    }
}
