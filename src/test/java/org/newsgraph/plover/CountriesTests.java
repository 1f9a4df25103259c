// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.plover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.ontology.Actor;

/** Which country an actor is of, as far as the article says it. */
class CountriesTests {

    private static final String ENTITIES =
            """
            {"id": "Q30", "type": "State", "name": "United States", "wikidata": "Q30"},
            {"id": "Q159", "type": "State", "name": "Russia", "wikidata": "Q159"},
            {"id": "state/utopia", "type": "State", "name": "Utopia"},
            {"id": "Q7184", "type": "Organization", "name": "NATO", "wikidata": "Q7184"},
            {"id": "person/a", "type": "Person", "name": "A"},
            {"id": "person/b", "type": "Person", "name": "B"},
            {"id": "Q649", "type": "Place", "name": "Moscow", "wikidata": "Q649"}
            """;

    /** The country of A, of whom and of others the article says {@code standing}. */
    private static JsonNode countryOfA(String... standing) {
        return record("person/a", standing).at("/source/0/code");
    }

    private static JsonNode record(String subject, String... standing) {
        String deed = "{\"relation\": \"visited\", \"subject\": \"" + subject + "\", \"object\": \"Q649\","
                + " \"roles\": {\"place\": \"Q649\"}, \"plover\": {\"event\": \"CONSULT\"}, EVIDENCE}";
        return Records.json(List.of(Records.graph("Words.", ENTITIES, String.join("", standing) + deed)))
                .get(0);
    }

    private static String said(String subject, String relation, String object, String rest) {
        return "{\"relation\": \"%s\", \"subject\": \"%s\", \"object\": \"%s\"%s, EVIDENCE},"
                .formatted(relation, subject, object, rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"holdsOffice", "envoyOf", "leads"})
    void isThatOfTheStateServed(String relation) {
        assertThat(countryOfA(said("person/a", relation, "Q30", "")).asText()).isEqualTo("USA");
    }

    @Test
    void goesFromAPresidentToThePresidentsEnvoy() {
        assertThat(countryOfA(said("person/a", "envoyOf", "person/b", ""), said("person/b", "holdsOffice", "Q30", ""))
                        .asText())
                .isEqualTo("USA");
    }

    @Test
    void isThatInWhichAPlaceLies() {
        JsonNode visit = record("person/a", said("Q649", "locatedIn", "Q159", ""));

        assertThat(visit.at("/recipient/0/code").asText()).isEqualTo("RUS");
        assertThat(visit.at("/event_loc/cc3").asText()).isEqualTo("RUS");
        assertThat(visit.at("/source/0/code").isMissingNode()).isTrue();
    }

    @Test
    void isUnknownWhereNothingIsSaid() {
        assertThat(countryOfA().isMissingNode()).isTrue();
        assertThat(record("state/utopia").at("/source/0/code").isMissingNode()).isTrue();
    }

    @Test
    void isUnknownWhereTwoAreSaid() {
        assertThat(countryOfA(said("person/a", "holdsOffice", "Q30", ""), said("person/a", "envoyOf", "Q159", ""))
                        .isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"polarity\": \"negative\"",
                ", \"tense\": \"future\"",
                ", \"certainty\": \"possible\"",
                ", \"attribution\": {\"source\": \"person/b\"}"
            })
    void isUnknownWhereItIsNotAsserted(String status) {
        assertThat(countryOfA(said("person/a", "holdsOffice", "Q30", status)).isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"supports", "fears", "allyOf", "visited"})
    void isNotToldByOtherRelations(String relation) {
        assertThat(countryOfA(said("person/a", relation, "Q30", "")).isMissingNode())
                .isTrue();
    }

    @Test
    void isNotThatInWhichABodyHasItsSeat() {
        assertThat(record("Q7184", said("Q7184", "locatedIn", "Q30", ""))
                        .at("/source/0/code")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void aCircleOfEnvoysEnds() {
        assertThat(countryOfA(said("person/a", "envoyOf", "person/b", ""), said("person/b", "envoyOf", "person/a", ""))
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void eachStateOfTheTableHasACodeOfIso() {
        Set<String> iso = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        List<Actor> states = Records.ONTOLOGY.actors().stream()
                .filter(actor -> actor.type().equals("State"))
                .toList();

        assertThat(states).hasSizeGreaterThan(190).allSatisfy(state -> {
            String entity = "{\"id\": \"%1$s\", \"type\": \"State\", \"name\": \"S\", \"wikidata\": \"%1$s\"}"
                    .formatted(state.wikidata());
            String deed =
                    "{\"relation\": \"protested\", \"subject\": \"%s\", \"plover\": {\"event\": \"PROTEST\"}, EVIDENCE}"
                            .formatted(state.wikidata());
            String code = Records.json(List.of(Records.graph("Words.", entity, deed)))
                    .get(0)
                    .at("/source/0/code")
                    .asText();
            assertThat(code).isEqualTo(state.code());
            assertThat(iso.contains(code) || code.equals("XKX")).as(code).isTrue();
        });
        assertThat(states).extracting(Actor::code).doesNotHaveDuplicates();
    }
}
