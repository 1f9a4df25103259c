// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.plover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Event, mode, quad and contexts, and who is the actor. */
class EventCodesTests {

    private static final String ENTITIES =
            """
            {"id": "Q142", "type": "State", "name": "France", "wikidata": "Q142"},
            {"id": "person/a", "type": "Person", "name": "A"},
            {"id": "event/one/summit", "type": "Event", "name": "summit"}
            """;

    private static JsonNode coded(String relation, String rest) {
        String statement = "{\"relation\": \"" + relation + "\", \"subject\": \"Q142\", " + rest + ", EVIDENCE}";
        return Records.json(List.of(Records.graph("Nothing much.", ENTITIES, statement)))
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "AGREE, 1, VERBAL COOPERATION",
        "COOPERATE, 2, MATERIAL COOPERATION",
        "THREATEN, 3, VERBAL CONFLICT",
        "SANCTION, 4, MATERIAL CONFLICT"
    })
    void anEventHasItsQuad(String event, int code, String words) {
        JsonNode coded = coded("metWith", "\"plover\": {\"event\": \"" + event + "\"}");

        assertThat(coded.at("/event/0").asText()).isEqualTo(event);
        assertThat(coded.at("/quad_code").asInt()).isEqualTo(code);
        assertThat(coded.at("/quad").asText()).isEqualTo(words);
    }

    @Test
    void aModeIsAModeAndAKindOfAidAContext() {
        JsonNode call = coded("spokeWith", "\"plover\": {\"event\": \"CONSULT\", \"mode\": \"phone\"}");
        JsonNode arms = coded("supplied", "\"plover\": {\"event\": \"AID\", \"mode\": \"military\"}");

        assertThat(call.at("/mode")).hasToString("[\"phone\"]");
        assertThat(call.has("context")).isFalse();
        assertThat(arms.at("/context")).hasToString("[\"military\"]");
        assertThat(arms.has("mode")).isFalse();
    }

    @Test
    void whatIsToComeAndWhatIsDeniedHaveTheirContexts() {
        JsonNode coded = coded(
                "sanctioned",
                "\"polarity\": \"negative\", \"tense\": \"future\", \"plover\": {\"event\": \"SANCTION\"}");

        assertThat(coded.at("/context")).hasToString("[\"future\",\"negation\"]");
        assertThat(coded.has("coded_as")).isFalse();
    }

    @Test
    void whatIsAnnouncedIsNotToComeAndWhatIsEndedNotDenied() {
        JsonNode announced = coded("metWith", "\"tense\": \"future\", \"plover\": {\"event\": \"AGREE\"}");
        JsonNode ended = coded("sanctioned", "\"polarity\": \"negative\", \"plover\": {\"event\": \"RETREAT\"}");

        assertThat(announced.at("/coded_as").asText()).isEqualTo("announced");
        assertThat(announced.has("context")).isFalse();
        assertThat(ended.at("/coded_as").asText()).isEqualTo("ended");
        assertThat(ended.has("context")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "hosted,  person/a,         CONSULT, person/a, Q142",
        "hosted,  person/a,         AGREE,   Q142,     person/a",
        "hosted,  event/one/summit, CONSULT, Q142,     event/one/summit",
        "visited, person/a,         CONSULT, Q142,     person/a"
    })
    void ofAVisitTheGuestIsTheActor(String relation, String object, String event, String source, String recipient) {
        JsonNode coded = coded(relation, "\"object\": \"" + object + "\", \"plover\": {\"event\": \"" + event + "\"}");

        assertThat(coded.at("/source/0/entity").asText()).isEqualTo(source);
        assertThat(coded.at("/recipient/0/entity").asText()).isEqualTo(recipient);
    }
}
