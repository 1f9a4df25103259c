// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values for a query of the user's own, which has no header that says their types.
 *
 * <p>What reads as JSON is that: a number, true, false, null, a list, a string in quotes. What reads as a day
 * (2025-12-01) is a date. All else is a string.
 */
public final class FreeParameters {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private FreeParameters() {}

    public static Map<String, @Nullable Object> values(Map<String, String> written) {
        Map<String, @Nullable Object> values = new HashMap<>();
        written.forEach((name, value) -> values.put(name, value(value)));
        return values;
    }

    private static @Nullable Object value(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException noDate) {
            try {
                return JSON.readValue(written, Object.class);
            } catch (JsonProcessingException noJson) {
                return written;
            }
        }
    }
}
