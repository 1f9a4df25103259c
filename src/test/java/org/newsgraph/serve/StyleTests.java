// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;

/** The colours of Neo4j Browser. */
class StyleTests {

    private static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());

    private static Map<String, Style.Rule> rules(Ontology ontology) {
        return Style.rules(ontology).stream().collect(Collectors.toMap(Style.Rule::selector, rule -> rule));
    }

    @Test
    void everyTypeHasAColourOfItsOwnAndItsNameAsCaption() {
        Map<String, Style.Rule> rules = rules(ONTOLOGY);

        assertThat(ONTOLOGY.types().keySet()).allSatisfy(type -> {
            assertThat(rules).containsKey("node." + type);
            assertThat(rules.get("node." + type).body()).contains("caption: '{name}'");
        });
        assertThat(ONTOLOGY.types().keySet().stream()
                        .map(type -> rules.get("node." + type).colour()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRelationHasTheColourOfItsFamily() {
        Map<String, Style.Rule> rules = rules(ONTOLOGY);

        assertThat(ONTOLOGY.relations().values()).allSatisfy(relation -> {
            Color colour = Color.decode(
                    rules.get("relationship." + relation.neo4jType()).colour());
            switch (relation.family()) {
                case "consult", "agree", "support" ->
                    assertThat(colour.getGreen()).isGreaterThan(Math.max(colour.getRed(), colour.getBlue()));
                case "oppose", "conflict" ->
                    assertThat(colour.getRed()).isGreaterThan(Math.max(colour.getGreen(), colour.getBlue()));
                default ->
                    assertThat(colour)
                            .isNotEqualTo(Color.decode(rules.get("relationship").colour()));
            }
        });
    }

    @Test
    void aFamilyOfTheUsersHasARuleToo(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("sport.ttl"),
                """
                @prefix ng: <https://w3id.org/newsgraph/ontology#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                ng:Team rdfs:subClassOf ng:Actor ; a <http://www.w3.org/2002/07/owl#Class> ;
                    rdfs:label "team"@en ; rdfs:comment "Those who play together."@en .
                ng:outranked a ng:Relation ;
                    rdfs:label "outranked"@en ;
                    rdfs:comment "The subject came before the object in a ranking."@en ;
                    rdfs:domain ng:Actor ; rdfs:range ng:Actor ;
                    ng:neo4jType "OUTRANKED" ; ng:family "sport" .
                """);

        Map<String, Style.Rule> rules = rules(new OntologyLoader().load(List.of(folder)));

        assertThat(rules.get("relationship.OUTRANKED").colour()).isEqualTo("#7A8794");
        assertThat(rules.get("node.Team").colour())
                .isEqualTo(rules.get("node.Entity").colour());
    }

    @Test
    void asOneLineItSaysTheSameWithoutASemicolon() throws JsonProcessingException {
        JsonNode line = new ObjectMapper().readTree(Style.line(ONTOLOGY));

        assertThat(line.fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        Style.rules(ONTOLOGY).stream().map(Style.Rule::selector).toList());
        assertThat(line.at("/node.Person/caption").asText()).isEqualTo("{name}");
        assertThat(line.at("/relationship.MET_WITH/caption").asText()).isEqualTo("<type>");
        assertThat(Style.line(ONTOLOGY)).doesNotContain(";");
    }

    @Test
    void theSheetHasNoComments() {
        assertThat(Style.of(ONTOLOGY)).doesNotContain("//").startsWith("node {\n");
    }
}
