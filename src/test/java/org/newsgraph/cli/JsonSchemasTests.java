// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.testing.JsonSchemas;

/** The schemas of {@code src/site/schemas}, and the examples that {@code src/site/json.md} shows of each. */
class JsonSchemasTests {

    private static final Path PAGE = Path.of("src/site/json.md");

    /** A link to a schema, and the next example after it. */
    private static final Pattern SECTION = Pattern.compile(
            "\\(schemas/([a-z-]+)\\.schema\\.json\\).*?^```json\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static Stream<String> names() {
        return JsonSchemas.names();
    }

    private static Map<String, String> examples() throws IOException {
        Map<String, String> examples = new TreeMap<>();
        Matcher section = SECTION.matcher(Files.readString(PAGE));
        while (section.find()) {
            examples.put(section.group(1), section.group(2));
        }
        return examples;
    }

    @Test
    void eachHasAnExampleOnThePage() throws IOException {
        assertThat(examples().keySet()).containsExactlyInAnyOrderElementsOf(names().toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void isASchemaOfTheDraftThatItNames(String name) {
        JsonNode schema = JsonSchemas.text(name);
        String draft = SpecificationVersion.DRAFT_2020_12.getDialectId();

        assertThat(schema.path("$schema").asText()).isEqualTo(draft);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(draft))
                        .validate(schema.toString(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void letsItsExamplePass(String name) throws IOException {
        JsonSchemas.check(name, examples().get(name));
    }

    /** Puts something else in the place of each value of the example, one at a time. */
    @ParameterizedTest
    @MethodSource("names")
    void refusesAnExampleWithAnyValueOfAnotherKind(String name) throws IOException {
        JsonNode example = JsonSchemas.check(name, examples().get(name));
        List<String> passed = new ArrayList<>();
        // the cells of a row may hold anything
        int depth = name.equals("rows") ? 1 : Integer.MAX_VALUE;
        spoil(name, example, example, "", depth, passed);

        assertThat(JsonSchemas.accepts(name, NODES.textNode("x"))).isFalse();
        assertThat(passed).isEmpty();
    }

    private static void spoil(
            String name, JsonNode root, JsonNode container, String path, int depth, List<String> passed) {
        if (depth == 0) {
            return;
        }
        if (container instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> entry : List.copyOf(object.properties())) {
                String place = path + "/" + entry.getKey();
                object.set(entry.getKey(), otherThan(entry.getValue()));
                note(name, root, place, passed);
                object.set(entry.getKey(), entry.getValue());
                spoil(name, root, entry.getValue(), place, depth - 1, passed);
            }
            object.put("no such key", true);
            note(name, root, path + "/no such key", passed);
            object.remove("no such key");
        } else if (container instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                array.set(i, otherThan(value));
                note(name, root, path + "/" + i, passed);
                array.set(i, value);
                spoil(name, root, value, path + "/" + i, depth - 1, passed);
            }
        }
    }

    private static JsonNode otherThan(JsonNode value) {
        return value.isArray() ? NODES.booleanNode(true) : NODES.arrayNode();
    }

    private static void note(String name, JsonNode root, String place, List<String> passed) {
        if (JsonSchemas.accepts(name, root)) {
            passed.add(place);
        }
    }

    /** Takes each key that the schema requires at its top away. */
    @ParameterizedTest
    @MethodSource("names")
    void refusesAnExampleWithoutAKeyThatIsRequired(String name) throws IOException {
        JsonNode schema = JsonSchemas.text(name);
        JsonNode example = JsonSchemas.check(name, examples().get(name));
        boolean list = example.isArray();
        ObjectNode object = (ObjectNode) (list ? example.get(0) : example);

        for (JsonNode key : (list ? schema.path("items") : schema).path("required")) {
            JsonNode value = object.remove(key.asText());
            assertThat(JsonSchemas.accepts(name, example)).as(key.asText()).isFalse();
            object.set(key.asText(), value);
        }
    }
}
