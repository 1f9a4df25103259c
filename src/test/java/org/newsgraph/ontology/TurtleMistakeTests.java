// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.OntologyException;

/** Each mistake that an author of a Turtle file can make, with the line that the author reads. */
class TurtleMistakeTests {

    private static final String PREFIXES =
            """
            @prefix ng: <https://w3id.org/newsgraph/ontology#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix plover: <https://w3id.org/newsgraph/plover#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;

    @TempDir
    Path folder;

    private final OntologyLoader loader = new OntologyLoader();

    @Test
    void aMistakeOfSyntax() {
        write("own.ttl", "@prefix ng: <https://w3id.org/newsgraph/ontology#> .\n\nng:a ng:b \"c\" , ;\n");
        assertThatExceptionOfType(OntologyException.class)
                .isThrownBy(() -> loader.load(List.of(folder)))
                .withMessageStartingWith(folder + "/own.ttl:3: not Turtle: ")
                .withMessageEndingWith("; mend the syntax here or just before")
                .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
    }

    @Test
    void aRelationWithoutLabel() {
        write("own.ttl", PREFIXES + "ng:zorbed a ng:Relation ;\n rdfs:comment \"Zorbs.\" .\n");
        fails("/own.ttl:5: zorbed has no rdfs:label; add one: rdfs:label \"…\"");
    }

    @Test
    void aRelationWithoutDefinition() {
        write("own.ttl", PREFIXES + "ng:zorbed a ng:Relation ;\n rdfs:label \"zorbed\" .\n");
        fails("/own.ttl:5: zorbed has no rdfs:comment; add one: rdfs:comment \"…\"");
    }

    @Test
    void aRelationWithoutNeo4jType() {
        write("own.ttl", PREFIXES + relation("zorbed", "ng:objectRequired false"));
        fails("/own.ttl:5: zorbed has no ng:neo4jType; add one: ng:neo4jType \"…\"");
    }

    @Test
    void aRelationWithoutDomain() {
        write(
                "own.ttl",
                PREFIXES
                        + "ng:zorbed a ng:Relation ; rdfs:label \"zorbed\" ; rdfs:comment \"Zorbs.\" ;\n"
                        + "  ng:family \"own\" ; ng:neo4jType \"ZORBED\" .\n");
        fails("/own.ttl:5: zorbed has no rdfs:domain; add one: rdfs:domain ng:Actor");
    }

    @Test
    void aRelationOfAnUnknownType() {
        write(
                "own.ttl",
                PREFIXES + relation("zorbed", "ng:neo4jType \"ZORBED\"").replace("ng:Entity", "ng:Zorb"));
        fails("/own.ttl:5: zorbed has Zorb in its range, which is no entity type; use one of Agreement, Asset,"
                + " Event, Group, Organization, Person, Place, Proposal, State, or define it below ng:Entity");
    }

    @Test
    void aRelationWhoseUnionIsNoList() {
        String union = "[ owl:unionOf ng:Person ]";
        write(
                "own.ttl",
                PREFIXES + relation("zorbed", "ng:neo4jType \"ZORBED\"").replace("ng:Entity", union));
        fails("/own.ttl:5: zorbed has a union in its range that is no list; write [ a owl:Class ; owl:unionOf"
                + " ( ng:Person ng:State ) ]");
    }

    @Test
    void aRelationWithAnUnknownRole() {
        write("own.ttl", PREFIXES + relation("zorbed", "ng:neo4jType \"ZORBED\" ; ng:role ng:zorb"));
        fails("/own.ttl:5: zorbed has the unknown role zorb; use one of beneficiary, content, instrument, office,"
                + " place, recipient, topic, or define it as ng:Role");
    }

    @Test
    void aRelationWithAnotherEventsMode() {
        String plover = "ng:neo4jType \"ZORBED\" ; ng:ploverEvent plover:CONSULT ; ng:ploverMode plover:PROTEST-riot";
        write("own.ttl", PREFIXES + relation("zorbed", plover));
        fails("/own.ttl:5: zorbed has the PLOVER mode PROTEST-riot, which CONSULT does not have; use one of its"
                + " modes: multilateral, phone, third-party, visit");
    }

    @Test
    void aRelationDefinedAgain() {
        write("own.ttl", PREFIXES + "ng:metWith rdfs:label \"came together with\" .\n");
        assertThatExceptionOfType(OntologyException.class)
                .isThrownBy(() -> loader.load(List.of(folder)))
                .withMessageMatching("ontology/newsgraph.ttl:\\d+: metWith has 2 values of rdfs:label; keep one");
    }

    @Test
    void anotherRelationsNeo4jType() {
        write("own.ttl", PREFIXES + relation("zorbed", "ng:neo4jType \"VISITED\""));
        fails("/own.ttl:5: zorbed has the same ng:neo4jType as visited; give it one of its own");
    }

    @Test
    void aNeo4jTypeThatIsNone() {
        write("own.ttl", PREFIXES + relation("zorbed", "ng:neo4jType \"zorbed with\""));
        fails("/own.ttl:5: zorbed has the ng:neo4jType \"zorbed with\"; write capitals, digits and underscores:"
                + " MET_WITH");
    }

    @Test
    void aRelationThatTellsTheCountryOfAnUnknownType() {
        write("own.ttl", PREFIXES + relation("zorbed", "ng:neo4jType \"ZORBED\" ; ng:tellsCountryOf ng:Zorb"));
        fails("/own.ttl:5: zorbed has Zorb in its tellsCountryOf, which is no entity type; use one of Agreement, Asset,"
                + " Event, Group, Organization, Person, Place, Proposal, State, or define it below ng:Entity");
    }

    @Test
    void aQuadThatPloverDoesNotHave() {
        write(
                "own.ttl",
                PREFIXES
                        + "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                        + "plover:ZORB a ng:PloverEvent ; skos:notation \"ZORB\" ; ng:quad plover:zorbing .\n"
                        + "plover:zorbing skos:notation \"5\" ; skos:prefLabel \"zorbing\" .\n");
        fails("/own.ttl:7: zorbing has the code \"5\"; write one of 1, 2, 3, 4");
    }

    @Test
    void aCommitmentThatIsNoRelation() {
        write("own.ttl", PREFIXES + relation("zorbed", "ng:neo4jType \"ZORBED\" ; ng:commitment ng:Person"));
        fails("/own.ttl:5: zorbed has Person as its ng:commitment, which is no relation; name a term of class"
                + " ng:Relation");
    }

    @Test
    void aRelationInAForeignNamespace() {
        write("own.ttl", PREFIXES + "<https://example.org/zorbed> a ng:Relation .\n");
        fails("/own.ttl:5: zorbed is not in <https://w3id.org/newsgraph/ontology#>; declare it there, with the"
                + " prefix ng:");
    }

    private void fails(String message) {
        assertThatExceptionOfType(OntologyException.class)
                .isThrownBy(() -> loader.load(List.of(folder)))
                .withMessage(folder + message);
    }

    private static String relation(String name, String more) {
        return """
                ng:%s a owl:ObjectProperty , ng:Relation ;
                    rdfs:label "%s" ; rdfs:comment "Zorbs." ; ng:family "own" ;
                    rdfs:domain ng:Actor ; rdfs:range ng:Entity ;
                    %s .
                """
                .formatted(name, name, more);
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
