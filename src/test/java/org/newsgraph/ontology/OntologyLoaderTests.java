// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.OntologyException;

class OntologyLoaderTests {

    private static final String PREFIXES =
            """
            @prefix ng: <https://w3id.org/newsgraph/ontology#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix plover: <https://w3id.org/newsgraph/plover#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;
    private static final String ENTRIES = "relation | trigger | frame | plover | example\n";

    @TempDir
    Path folder;

    private final OntologyLoader loader = new OntologyLoader();

    @Nested
    class TheProgramsOwnOntology {

        private final Ontology ontology = loader.load(List.of());

        @Test
        void hasTheContractsTypesAndRoles() {
            assertThat(ontology.types())
                    .containsOnlyKeys(
                            "Agreement",
                            "Asset",
                            "Event",
                            "Group",
                            "Organization",
                            "Person",
                            "Place",
                            "Proposal",
                            "State");
            assertThat(ontology.roles())
                    .containsOnlyKeys("beneficiary", "content", "instrument", "office", "place", "recipient", "topic");
        }

        @Test
        void hasAQuadForEachEvent() {
            assertThat(ontology.quads()).hasSize(16);
            assertThat(ontology.relations().values())
                    .extracting(Relation::ploverEvent)
                    .filteredOn(java.util.Objects::nonNull)
                    .isSubsetOf(ontology.quads().keySet());
        }

        @Test
        void hasTheContractsRelations() {
            assertThat(String.join(" ", ontology.relations().keySet()))
                    .isEqualTo("accused agreed aided allyOf arrested attacked attended coerced cooperatedWith"
                            + " criticised demanded envoyOf fears holdsOffice hosted invaded investigated killed"
                            + " leads locatedIn mediated memberOf metWith mobilised negotiatedWith opposed owns"
                            + " pledged praised proposed protested rejected released requested resigned sanctioned"
                            + " signed spokeWith supplied supports threatened visited withdrew yielded");
        }

        @Test
        void resolvesAbstractClassesToTypesThatHaveMembers() {
            assertThat(relation("metWith").domain())
                    .containsExactlyInAnyOrder("Group", "Organization", "Person", "State");
            assertThat(relation("opposed").range()).isEqualTo(ontology.types().keySet());
            assertThat(relation("killed").range()).containsExactlyInAnyOrder("Group", "Person");
        }

        @Test
        void describesEachRelationForStoreAndExport() {
            Relation metWith = relation("metWith");
            assertThat(metWith.neo4jType()).isEqualTo("MET_WITH");
            assertThat(metWith.label()).isEqualTo("met with");
            assertThat(metWith.family()).isEqualTo("consult");
            assertThat(metWith.symmetric()).isTrue();
            assertThat(metWith.objectRequired()).isTrue();
            assertThat(metWith.ploverEvent()).isEqualTo("CONSULT");
            assertThat(metWith.ploverMode()).isNull();
            assertThat(relation("visited").ploverMode()).isEqualTo("visit");
            assertThat(relation("aided").commitment()).isEqualTo("pledged");
            assertThat(relation("resigned").objectRequired()).isFalse();
            assertThat(relation("memberOf").ploverEvent()).isNull();
            assertThat(relation("holdsOffice").roles()).contains("office");
        }

        @Test
        void exchangesSubjectAndObjectOnlyWhereBothMayBeTheSame() {
            assertThat(ontology.relations().values())
                    .filteredOn(Relation::symmetric)
                    .allSatisfy(relation -> assertThat(relation.domain()).isEqualTo(relation.range()));
        }

        private Relation relation(String name) {
            return ontology.relations().get(name);
        }
    }

    @Nested
    class AnAddition {

        @Test
        void addsARelationWithItsWords() {
            write("own.ttl", PREFIXES + relation("honoured", "ng:neo4jType \"HONOURED\" ; ng:role ng:topic"));
            write(
                    "lexicon/honour.psv",
                    "# words of honour\n\n" + ENTRIES
                            + "honoured | verb bestow honour | subject=subject object=on/upon:Person topic=for? | SUPPORT |"
                            + " Norway bestowed honours on Smith.\n");
            Ontology ontology = loader.load(List.of(folder));
            assertThat(ontology.relations()).containsKey("honoured").containsKey("metWith");
            assertThat(entryFrom(ontology, "honour.psv"))
                    .isEqualTo(new LexiconEntry(
                            "honoured",
                            new Trigger(WordCategory.VERB, List.of("bestow", "honour")),
                            List.of(
                                    new Slot("subject", List.of("subject"), Set.of(), false),
                                    new Slot("object", List.of("on", "upon"), Set.of("Person"), false),
                                    new Slot("topic", List.of("for"), Set.of(), true)),
                            "SUPPORT",
                            null,
                            "Norway bestowed honours on Smith.",
                            folder + "/lexicon/honour.psv:4"));
        }

        @Test
        void addsATypeBelowAnotherWithItsTraits() {
            write(
                    "own.ttl",
                    PREFIXES + "ng:Ship rdfs:subClassOf ng:Asset ; rdfs:label \"ship\" ; rdfs:comment \"A vessel.\" ;"
                            + " ng:wordNetClass \"noun.vessel\" .");
            Ontology ontology = loader.load(List.of(folder));
            assertThat(ontology.types().get("Ship"))
                    .isEqualTo(new EntityType(
                            "Ship",
                            "ship",
                            "A vessel.",
                            Set.of("noun.vessel"),
                            Set.of(Trait.INSTRUMENTAL),
                            null,
                            Set.of()));
            assertThat(ontology.relations().get("owns").range()).contains("Asset", "Ship");
        }

        @Test
        void addsActorsNounsCuesAndOperators() {
            write(
                    "actors/own.psv",
                    "wikidata|type|name|code|aliases|demonyms|seats\n"
                            + "Q999999999|State|Ruritania|RUR|Kingdom of Ruritania|Ruritanian|Strelsau;Old Castle\n");
            write("lexicon/own-nouns.psv", "noun | type | example\nzorbist | Person | the zorbist\n");
            write("lexicon/own-words.psv", "trigger | functions | effects | example\nadverb zorb || negative | x\n");
            write(
                    "lexicon/own-cues.psv",
                    "trigger | source | content | effects | example\nverb zorb | subject | that/speech | possible | x\n");
            Ontology ontology = loader.load(List.of(folder));
            assertThat(ontology.actors())
                    .endsWith(new Actor(
                            "Q999999999",
                            "State",
                            "Ruritania",
                            "RUR",
                            List.of("Kingdom of Ruritania"),
                            List.of("Ruritanian"),
                            List.of("Strelsau", "Old Castle")));
            assertThat(ontology.lexicon().nouns())
                    .contains(new CommonNoun(
                            "zorbist", "Person", "the zorbist", folder.resolve("lexicon/own-nouns.psv") + ":2"));
            assertThat(ontology.lexicon().operators())
                    .anySatisfy(operator -> assertThat(operator.rule()).isEqualTo("adverb zorb"));
            assertThat(ontology.lexicon().cues()).anySatisfy(cue -> {
                assertThat(cue.trigger().head()).isEqualTo("zorb");
                assertThat(cue.content()).containsExactly("that", "speech");
            });
        }

        @Test
        void changesTheFingerprintByWhatItSaysAndNotByWhereItLies(@TempDir Path elsewhere) throws IOException {
            write("lexicon/own.psv", "noun | type | example\nzorbist | Person | the zorbist\n");
            Files.createDirectory(elsewhere.resolve("lexicon"));
            Files.copy(folder.resolve("lexicon/own.psv"), elsewhere.resolve("lexicon/own.psv"));
            String fingerprint = loader.load(List.of(folder)).fingerprint();
            assertThat(fingerprint)
                    .matches("[0-9a-f]{64}")
                    .isEqualTo(loader.load(List.of(elsewhere)).fingerprint())
                    .isNotEqualTo(loader.load(List.of()).fingerprint());
        }

        private LexiconEntry entryFrom(Ontology ontology, String file) {
            return ontology.lexicon().entries().stream()
                    .filter(entry -> entry.location().contains(file))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class AMistakeInAFolder {

        @Test
        void thatIsMissing() {
            Path missing = folder.resolve("missing");
            assertThatExceptionOfType(OntologyException.class)
                    .isThrownBy(() -> loader.load(List.of(missing)))
                    .withMessage(missing
                            + ": no such folder; give one with *.ttl, lexicon/*.psv, actors/*.psv or en/*.psv in it");
        }

        @Test
        void thatHoldsNothing() {
            assertThatExceptionOfType(OntologyException.class)
                    .isThrownBy(() -> loader.load(List.of(folder)))
                    .withMessage(
                            folder
                                    + ": nothing to read in this folder; put *.ttl, lexicon/*.psv, actors/*.psv or en/*.psv into it");
        }

        @Test
        void thatHoldsAnotherEncoding() throws IOException {
            Files.createDirectory(folder.resolve("lexicon"));
            Files.write(folder.resolve("lexicon/own.psv"), "Élysée".getBytes(StandardCharsets.ISO_8859_1));
            fails("/lexicon/own.psv: not UTF-8; save the file as UTF-8");
        }
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
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
