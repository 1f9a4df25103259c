// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsgraph.testing.JsonSchemas;

class QueryListTests {

    private static JsonNode parameter(QueryParameter parameter) throws JsonProcessingException {
        TreeMap<String, QueryParameter> parameters = new TreeMap<>();
        parameters.put("key", parameter);
        NamedQuery query =
                new NamedQuery("aid", "Aid", "support", "Who gave?", parameters, List.of("giver"), "RETURN 1", null);
        String json = RowFormat.JSON.write(QueryList.rows(List.of(query)));
        return JsonSchemas.check("queries", json).get(0).path("parameters").get(0);
    }

    @Test
    void givesNumbersAsNumbers() throws JsonProcessingException {
        JsonNode least = parameter(new QueryParameter(QueryParameter.Type.NUMBER, "0.5", "1000000", "least amount"));

        assertThat(least.get("type").asText()).isEqualTo("number");
        assertThat(least.get("default").isNumber()).isTrue();
        assertThat(least.get("default").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(least.get("example").toString()).isEqualTo("1000000");
        assertThat(least.get("required").booleanValue()).isFalse();
    }

    @Test
    void leavesTheDefaultOutWhereTheUserHasToGiveAValue() throws JsonProcessingException {
        JsonNode day = parameter(new QueryParameter(QueryParameter.Type.DATE, null, "2025-12-02", "the day"));

        assertThat(day.has("default")).isFalse();
        assertThat(day.get("required").booleanValue()).isTrue();
        assertThat(day.get("example").asText()).isEqualTo("2025-12-02");
    }
}
