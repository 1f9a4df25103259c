// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.newsgraph.testing.Golden;

class JsonLdContextTests {

    private static final String DOCUMENT =
            new String(Exports.export(SampleGraphs.all(), RdfFormat.JSONLD), StandardCharsets.UTF_8);

    @Test
    void isTheFileOfTheOntology() {
        Golden.check(
                Path.of("ontology/context.jsonld"), Exports.EXPORTER.context().pretty());
    }

    @Test
    void isWrittenOnceAtTheHeadOfADocument() {
        assertThat(DOCUMENT).startsWith("{\"@context\":{\"ng\":").containsOnlyOnce("@context");
    }

    @Test
    void namesTermsOfOursWithoutPrefixAndLiteralsWithoutType() {
        assertThat(DOCUMENT)
                .contains("\"id\":\"statement:aa01\",\"type\":\"Statement\"")
                .contains("\"polarity\":\"positive\"")
                .contains("\"from\":\"2025-12-01\"")
                .contains("\"metWith\":\"entity:person/carl-dorn\"");
        List<String> body = DOCUMENT.lines().skip(1).toList();
        assertThat(body).noneMatch(Pattern.compile("\"ng:[^\"]*\":").asPredicate());
    }
}
