// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.store.neo4j.Rows;
import org.newsgraph.testing.Golden;
import org.newsgraph.testing.JsonSchemas;

/** The golden files {@code query/rows-…}. */
class RowFormatTests {

    private static final List<String> COLUMNS = List.of("day", "name", "values", "properties", "asserted", "amount");
    private static final Rows SOME = new Rows(
            COLUMNS,
            List.of(
                    row("2025-12-01", "Weber", List.of("a", "b"), Map.of("id", "Q1"), true, 2.5e8),
                    row(null, null, List.of(), Map.of(), false, null),
                    row("", "say \"no\", twice", Arrays.asList("a", null), Map.of("in", List.of(1L)), null, 3L),
                    row("𝔎yiv 🤝", "on two\nlines", List.of("a; b", "c"), Map.of("of", "x,\"y\""), null, 0.1),
                    row(" blanks ", "long ".repeat(30).strip(), List.of(1L, 2L), null, null, -1L)));

    private static Map<String, Object> row(Object... values) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            row.put(COLUMNS.get(i), values[i]);
        }
        return row;
    }

    private static void check(Rows rows, String name, RowFormat format) throws JsonProcessingException {
        String ending = format == RowFormat.TABLE ? "txt" : format.name().toLowerCase(Locale.ROOT);
        Golden.check("query/rows-" + name + "." + ending, format.write(rows));
    }

    @ParameterizedTest
    @EnumSource(RowFormat.class)
    void rowsMayHoldNullsQuotesListsAndMaps(RowFormat format) throws JsonProcessingException {
        check(SOME, "some", format);
    }

    @ParameterizedTest
    @EnumSource(RowFormat.class)
    void aSingleRowIsOneRow(RowFormat format) throws JsonProcessingException {
        check(new Rows(List.of("n"), List.of(Map.of("n", 1L))), "single", format);
    }

    @ParameterizedTest
    @EnumSource(RowFormat.class)
    void noRowsAreStillAnAnswer(RowFormat format) throws JsonProcessingException {
        check(new Rows(COLUMNS, List.of()), "none", format);
    }

    @ParameterizedTest
    @EnumSource(RowFormat.class)
    void everyAnswerEndsWithALineFeed(RowFormat format) throws JsonProcessingException {
        assertThat(format.write(SOME)).endsWith("\n");
        assertThat(format.write(new Rows(COLUMNS, List.of()))).endsWith("\n");
    }

    @Test
    void jsonGivesTheValuesBack() throws JsonProcessingException {
        JsonNode rows = new ObjectMapper().readTree(RowFormat.JSON.write(SOME));

        JsonSchemas.check("rows", rows.toString());
        assertThat(rows.get(2).get("name").asText()).isEqualTo("say \"no\", twice");
        assertThat(rows.get(1).get("name").isNull()).isTrue();
        assertThat(rows.get(0).get("amount").asDouble()).isEqualTo(2.5e8);
    }

    @Test
    void csvGivesTheCellsBack() throws IOException {
        List<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(RowFormat.CSV.write(SOME))
                .readAll();

        assertThat(rows).hasSize(5);
        assertThat(rows.get(2)).containsEntry("name", "say \"no\", twice").containsEntry("values", "[\"a\",null]");
        assertThat(rows.get(3)).containsEntry("name", "on two\nlines").containsEntry("values", "a; b; c");
        assertThat(rows.get(4)).containsEntry("day", " blanks ");
    }
}
