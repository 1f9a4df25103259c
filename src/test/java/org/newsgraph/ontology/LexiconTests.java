// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The program's own tables as they are. */
class LexiconTests {

    private final OntologyLoader loader = new OntologyLoader();

    @Test
    void hasNoMistake() {
        assertThat(loader.problems(List.of())).isEmpty();
    }

    @Test
    void hasWordsForEveryRelation() {
        Ontology ontology = loader.load(List.of());
        assertThat(ontology.lexicon().entries().stream()
                        .map(LexiconEntry::relation)
                        .collect(Collectors.toSet()))
                .isEqualTo(ontology.relations().keySet());
    }

    @Test
    void keepsEachWordInTheFileOfItsRelationsFamily() {
        Ontology ontology = loader.load(List.of());
        assertThat(ontology.lexicon().entries()).isNotEmpty().allSatisfy(entry -> {
            Relation relation = ontology.relations().get(entry.relation());
            assertThat(entry.location()).startsWith("ontology/lexicon/" + relation.family() + ".psv:");
        });
    }

    @Test
    void hasWordsThatSetTheStatusReportSpeechAndNameKindsOfEntities() {
        Ontology ontology = loader.load(List.of());
        assertThat(ontology.lexicon().operators()).isNotEmpty();
        assertThat(ontology.lexicon().cues()).isNotEmpty();
        assertThat(ontology.lexicon().nouns()).isNotEmpty();
        assertThat(ontology.lexicon().honorifics()).isNotEmpty();
        assertThat(ontology.actors()).isNotEmpty();
    }
}
