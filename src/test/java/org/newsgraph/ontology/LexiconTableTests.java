// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake that an author of a table can make, with the line that the author reads. */
class LexiconTableTests {

    private static final String ENTRIES = "relation | trigger | frame | plover | example\n";
    private static final String OPERATORS = "trigger | functions | effects | example\n";
    private static final String CUES = "trigger | source | content | effects | example\n";
    private static final String NOUNS = "noun | type | example\n";
    private static final String TIMES = "id | order | pattern | reading | example | expects\n";
    private static final String ACTORS = "wikidata|type|name|code|aliases|demonyms|seats\n";
    private static final String TYPES = "Agreement, Asset, Event, Group, Organization, Person, Place, Proposal, State";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            textBlock =
                    """
            zorbed | verb zorb | subject=subject || x => undefined relation "zorbed"; correct the name, or define it as ng:Relation in a .ttl file
            metWith | verb zorb | object=object || x => no subject in the frame; add subject=…
            metWith | verb zorb | subject=subject || x => no object in the frame, but metWith requires one; add object=…, or set ng:objectRequired false in the relation
            metWith | verb zorb | subject=subject? object=object || x => an optional subject, but every statement has one; take the ? away
            metWith | verb zorb | subject=subject object=object office=phrase || x => metWith has no role "office"; use content, object, place, subject, topic, or add the role to the relation
            metWith | verb zorb | subject=subject object=with object=object || x => the role object twice in one frame; join its functions by /
            metWith | verb zorb | subject=subject object=object:Zorb || x => unknown entity type "Zorb"; use one of Agreement, Asset, Event, Group, Organization, Person, Place, Proposal, State
            metWith | verb zorb | subject=subject object=object:Asset || x => the object of metWith cannot be of type Asset; use Group, Organization, Person, State, or widen domain or range
            metWith | verb zorb | subject=subject object=object topic= || x => "topic=" is no slot; write role=function/function:Type/Type?
            metWith | verb zorb | subject=subject object=With || x => unknown function "With"; write a function (subject, object, that, infinitive …) or a preposition in lower case
            metWith | adverb zorb | subject=subject object=object || x => unknown word category in the trigger "adverb zorb"; begin with one of verb, noun, adjective
            metWith | verb | subject=subject object=object || x => no lemma in the trigger "verb"; add the word's lemma
            metWith | verb Zorb | subject=subject object=object || x => capitals in the trigger "verb Zorb"; write lemmas in lower case
            metWith | verb zorb | subject=subject object=object || => nothing in the field example; fill it in
            metWith | verb zorb | subject=subject object=object | x => 4 fields, but the header has 5; write relation | trigger | frame | plover | example
            metWith | verb zorb | subject=subject object=object | ZORB | x => unknown PLOVER event "ZORB"; use one of ACCUSE, AGREE, AID, ASSAULT, COERCE, CONCEDE, CONSULT, COOPERATE, MOBILIZE, PROTEST, REJECT, REQUEST, RETREAT, SANCTION, SUPPORT, THREATEN
            metWith | verb zorb | subject=subject object=object | /zorb | x => the PLOVER event CONSULT has no mode "zorb"; use one of its modes: multilateral, phone, third-party, visit
            allyOf | verb zorb | subject=subject object=object | /visit | x => no PLOVER event for the mode "visit"; write EVENT/mode, or leave the field empty
            """)
    void aMistakeInAnEntryIsNamedWithItsLine(String line, String problem) throws IOException {
        assertThat(problemsOf(ENTRIES + line)).containsExactly(":2: " + problem);
    }

    @Test
    void aMistakeInAnotherTableIsNamedWithItsLine() throws IOException {
        assertThat(problemsOf(OPERATORS + "\nzorb | | negative | x"))
                .containsExactly(":3: unknown word category in the trigger \"zorb\"; begin with one of verb, noun,"
                        + " adjective, adverb, auxiliary, determiner, preposition, conjunction");
        assertThat(problemsOf(OPERATORS + "verb zorb | infinitive | zorby | x"))
                .containsExactly(":2: unknown effect \"zorby\"; use negative, probable, possible, future, attempted,"
                        + " support, factive, attitude");
        assertThat(problemsOf(CUES + "# comment\nverb zorb | | that | | x"))
                .containsExactly(":3: nothing in the field source; fill it in");
        assertThat(problemsOf(NOUNS + "zorb | Zorb | x"))
                .containsExactly(":2: unknown entity type \"Zorb\"; use one of " + TYPES);
        assertThat(problemsOf(NOUNS + "Zorb | Person | x"))
                .containsExactly(":2: capitals in the noun \"Zorb\"; write its lemma in lower case");
        assertThat(problemsOf(ACTORS + "999|State|Ruritania||||"))
                .containsExactly(":2: \"999\" is no Wikidata id; write Q and a number: Q142");
        assertThat(problemsOf(ACTORS + "Q999999999|State|Ruritania|Rur|||"))
                .containsExactly(
                        ":2: \"Rur\" is no code of a state; write the three capitals of ISO 3166-1, or nothing");
    }

    @Test
    void aMistakeInATableOfTimesIsNamedWithItsLine() throws IOException {
        assertThat(problemsOf(TIMES + "zorb | 1 | x | x | x | x"))
                .containsExactly(":2: \"zorb\" is no id of a rule of time; write time. and small letters with hyphens");
        assertThat(problemsOf(TIMES + "time.zorb | first | x | x | x | x"))
                .containsExactly(":2: \"first\" is no order; write a number, the lower the earlier");
        assertThat(problemsOf("set | value | words\nZorb | 1 | zorb"))
                .containsExactly(":2: \"Zorb\" is no name of a set; write letters, a small one first");
        assertThat(problemsOf("set | value | words\nzorb | 1 | zorb\nzorb | 2 | Zorb"))
                .containsExactly(":3: \"Zorb\" of the set zorb stands already at " + folder.resolve("lexicon/own.psv")
                        + ":2; keep one of the two");
    }

    @Test
    void anUnknownHeaderIsNamedWithTheKnownOnes() throws IOException {
        assertThat(problemsOf("word | type\nzorb | Person"))
                .containsExactly(
                        ":1: unknown header \"word | type\"; use one of: class | type | kind | marks | example,"
                                + " or honorific | gender,"
                                + " or id | order | pattern | reading | example | expects,"
                                + " or id | pattern | context | example | expects,"
                                + " or id | unit | number | before | after | example | expects,"
                                + " or money | value | words,"
                                + " or noun | type | example,"
                                + " or plover | roles | words | example,"
                                + " or pronoun | person | number | gender | reflexive,"
                                + " or relation | trigger | frame | plover | example,"
                                + " or set | read as | words,"
                                + " or set | value | words,"
                                + " or trigger | functions | effects | example,"
                                + " or trigger | not | example,"
                                + " or trigger | source | content | effects | example,"
                                + " or wikidata | type | name | code | aliases | demonyms | seats");
        assertThat(problemsOf("# nothing but a comment\n"))
                .containsExactly(":1: no header; begin with the names of the columns, separated by |");
    }

    @Test
    void theSameWordWithTheSameFrameIsNamedWithBothPlaces() throws IOException {
        String again = "metWith | verb zorb | subject=subject object=with | | x\n";
        String reordered = "spokeWith | verb zorb | object=with subject=subject | | x\n";
        String other = "metWith | verb zorb | subject=subject object=object | | x\n";
        assertThat(problemsOf(ENTRIES + again + other + reordered))
                .containsExactly(":4: verb zorb with the frame object=with subject=subject stands already at "
                        + folder.resolve("lexicon/own.psv") + ":2; keep one of the two");
    }

    @Test
    void theSameNounOperatorCueOrActorTwiceIsNamedWithBothPlaces() throws IOException {
        String first = folder.resolve("lexicon/own.psv") + ":2; keep one of the two";
        assertThat(problemsOf(NOUNS + "zorb | Person | x\nzorb | Event | x"))
                .containsExactly(":3: the noun zorb stands already at " + first);
        assertThat(problemsOf(
                        OPERATORS + "verb zorb | that/object | possible | x\nverb zorb | object/that | future | x"))
                .containsExactly(":3: the operator verb zorb object/that stands already at " + first);
        assertThat(problemsOf(CUES + "verb zorb | subject | that | | x\nverb zorb | subject | that | | x"))
                .containsExactly(":3: the cue verb zorb subject that stands already at " + first);
        assertThat(problemsOf(ACTORS + "Q999999999|State|Ruritania||||\nQ999999999|State|Ruritania||||"))
                .containsExactly(":3: the actor Q999999999 stands already at " + first);
    }

    private List<String> problemsOf(String table) throws IOException {
        Path file = folder.resolve("lexicon/own.psv");
        Files.createDirectories(folder.resolve("lexicon"));
        Files.writeString(file, table);
        return new OntologyLoader()
                .problems(List.of(folder)).stream()
                        .map(problem -> problem.replaceFirst("^" + Pattern.quote(file.toString()), ""))
                        .toList();
    }
}
