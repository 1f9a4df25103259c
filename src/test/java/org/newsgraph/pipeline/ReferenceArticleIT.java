// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.Statement;
import org.newsgraph.testing.SharedAnalyser;
import org.newsgraph.testing.SharedModels;

/** What the reference article states, where it lies beside the project. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceArticleIT {

    private static final Path ARTICLE = Path.of("../shared/seed-article.txt");

    private ArticleGraph graph;
    private Map<String, String> names;

    @BeforeAll
    void extract() throws IOException {
        assumeThat(ARTICLE).exists();
        graph = SharedModels.pipeline().extract(SharedAnalyser.article("seed", Files.readString(ARTICLE)));
        names = graph.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
    }

    private boolean has(Statement statement, String subject, String relation, String object) {
        return statement.relation().equals(relation)
                && name(statement.subject()).contains(subject)
                && (object == null || name(statement.object()).contains(object));
    }

    private String name(String id) {
        return id == null ? "" : Objects.requireNonNull(names.get(id), id);
    }

    private Statement only(String subject, String relation, String object) {
        return graph.statements().stream()
                .filter(s -> has(s, subject, relation, object))
                .findFirst()
                .orElseThrow(() -> new AssertionError(subject + " " + relation + " " + object));
    }

    @Test
    void tellsWhereAndWhenTheTwoPresidentsMet() {
        Statement met = only("Macron", "metWith", "Zelenskyy");

        assertThat(met.asserted()).isTrue();
        assertThat(met.time().from()).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(name(((Filler.EntityFiller) met.roles().get("place")).entity()))
                .isEqualTo("Paris");
    }

    @ParameterizedTest
    @CsvSource({
        "Macron, spokeWith, Trump",
        "Macron, spokeWith, Starmer",
        "Zelenskyy, spokeWith, Starmer",
        "Macron, holdsOffice, France",
        "Zelenskyy, holdsOffice, Ukraine",
        "Trump, holdsOffice, United States",
        "Starmer, holdsOffice, United Kingdom",
        "Umerov, holdsOffice, Ukraine",
        "Kallas, holdsOffice, European Union",
        "Brekelmans, holdsOffice, Netherlands",
        "Rubio, holdsOffice, United States",
        "Yermak, resigned,",
        "Belgium, opposed, frozen Russian assets",
        "Trump administration, proposed, 28-point plan"
    })
    void states(String subject, String relation, String object) {
        only(subject, relation, object);
    }

    @Test
    void tellsHowMuchTheNetherlandsPledged() {
        Statement pledged = only("Netherlands", "pledged", null);

        assertThat(pledged.amount().value()).isEqualByComparingTo("250000000");
        assertThat(pledged.amount().currency()).isEqualTo("EUR");
    }

    @Test
    void doesNotAssertWhatTheArticleDoesNot() {
        assertThat(graph.statements())
                .filteredOn(Statement::asserted)
                .noneMatch(s -> has(s, "Ukraine", "yielded", null))
                .noneMatch(s -> has(s, "Rubio", "attended", "NATO"))
                .noneMatch(s -> has(s, "Rubio", "attended", "meeting"));
    }
}
