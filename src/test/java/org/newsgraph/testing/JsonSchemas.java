// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The schemas of {@code src/site/schemas}, by name: {@code status} is in {@code status.schema.json}. */
public final class JsonSchemas {

    private static final Path FOLDER = Path.of("src/site/schemas");
    private static final String ENDING = ".schema.json";
    private static final String BASE = "https://w3id.org/newsgraph/schemas/";
    private static final int LONGEST = 2000;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Map<String, String> TEXTS = read();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(TEXTS)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private JsonSchemas() {}

    private static Map<String, String> read() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                texts.put(BASE + file.getFileName(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** In alphabetical order. */
    public static Stream<String> names() {
        return TEXTS.keySet().stream().map(id -> id.substring(BASE.length(), id.length() - ENDING.length()));
    }

    /** The schema itself. */
    public static JsonNode text(String name) {
        return parse(TEXTS.get(BASE + name + ENDING));
    }

    /** Whether the schema lets the value pass. */
    public static boolean accepts(String name, JsonNode value) {
        return schema(name).validate(value).isEmpty();
    }

    /** Fails where the text is not one JSON document that the schema lets pass; gives the document. */
    public static JsonNode check(String name, String json) {
        assertThat(schema(name).validate(json, InputFormat.JSON).stream().map(Error::toString))
                .as(name + ": " + json.substring(0, Math.min(json.length(), LONGEST)))
                .isEmpty();
        return parse(json);
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + name + ENDING));
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
