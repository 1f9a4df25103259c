// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;

/** The queries of the guide, and the file of saved scripts. */
class PicturesTests {

    private static final Pattern TYPES = Pattern.compile("\\[\\w*:([A-Z_|]+)");

    static List<BrowserFiles.Picture> pictures() {
        return BrowserFiles.pictures();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void nameOnlyRelationsAndRolesThatThereAre(BrowserFiles.Picture picture) {
        Ontology ontology = new OntologyLoader().load(List.of());
        Set<String> known = new TreeSet<>(Set.of("SUBJECT", "OBJECT", "ATTRIBUTED_TO", "EVIDENCED_BY"));
        ontology.relations().values().forEach(relation -> known.add(relation.neo4jType()));
        ontology.roles().keySet().forEach(role -> known.add(role.toUpperCase(java.util.Locale.ROOT)));

        assertThat(TYPES.matcher(picture.text()).results().flatMap(types -> Pattern.compile("\\|")
                        .splitAsStream(types.group(1))))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @Test
    void theSavedScriptsHaveTitlesAndTheirParameters() throws IOException {
        Map<String, String> scripts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Favourites.zip()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                scripts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(scripts).hasSizeGreaterThan(BrowserFiles.pictures().size() + 10);
        assertThat(scripts.values()).allMatch(script -> script.startsWith("// ") && !script.contains("SPDX"));
        assertThat(scripts.get("newsgraph timeline/pair.cypher"))
                .contains(":param a => 'Ukraine';\n:param b => 'Russia';\n");
        assertThat(scripts.get("newsgraph positions/opposition.cypher")).contains(":param name => 'De AND Wever';\n");
        assertThat(scripts.get("newsgraph timeline/on-day.cypher")).contains(":param day => date('2025-12-02');\n");
        assertThat(scripts.get("newsgraph network/central.cypher")).contains(":param limit => 10;\n");
    }
}
