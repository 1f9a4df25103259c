// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.time.LocalDate;
import java.util.List;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleGraphs;

/** Article graphs that have all that a graph can have. */
final class SampleGraphs {

    static final String HOSTILE_ID = "../a//b c/é\u0001\"<>\\^`{|}#?%:日😀/.";
    static final String HOSTILE_ENTITY = "person/:x y\u0007\\\"<é😀>/..";
    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);

    private SampleGraphs() {}

    static ArticleGraphs of(ArticleGraph... graphs) {
        return ArticleGraphs.of(List.of(graphs));
    }

    static ArticleGraphs all() {
        return of(talks(), pledges(), hostile(), again());
    }

    static ArticleGraphs reversed() {
        return of(again(), hostile(), pledges(), talks());
    }

    /** One meeting in each status, behind characters beyond the basic plane. */
    static ArticleGraph talks() {
        String text = "😀 🇺🇦 Anna Berg met Carl Dorn.\r\n\"We agreed,\" said Berg. Elva \"did not\" meet or join.\n";
        return new GraphBuilder("talks/one", "Talks \\ \"title\"", "Agence Exemple", text)
                .entity("Q11", "Person", "Anna Berg", "Q11", "Berg")
                .entity("person/carl-dorn", "Person", "Carl Dorn", null)
                .entity("place/talks-one/elva", "State", "Elva", null)
                .statement("aa01", "metWith", "Q11", "person/carl-dorn", "met")
                .plover("CONSULT", "visit")
                .time(MONDAY, null, "Monday")
                .done()
                .statement("aa02", "metWith", "Q11", "place/talks-one/elva", "meet")
                .denied()
                .done()
                .statement("aa03", "spokeWith", "Q11", "person/carl-dorn", "met")
                .claimed("said", "Q11", "place/talks-one/elva", null)
                .done()
                .statement("aa04", "visited", "Q11", "place/talks-one/elva", "met")
                .planned()
                .done()
                .statement("aa05", "attacked", "Q11", "place/talks-one/elva", "met")
                .possible()
                .done()
                .statement("aa06", "resigned", "Q11", null, "join")
                .done()
                .quotation("bb01", "Q11", "Berg", "said", "\"We agreed,\"")
                .build();
    }

    /** Amounts, roles and PLOVER codes. */
    static ArticleGraph pledges() {
        String text = "Elva pledged €0.10 or billions to Carl Dorn to mend the dam by Friday.";
        return new GraphBuilder("pledges", "Aid", "Agence Exemple", text)
                .entity("place/pledges/elva", "State", "Elva", null)
                .entity("person/carl-dorn", "Person", "Carl Dorn", null)
                .statement("cc01", "pledged", "place/pledges/elva", "person/carl-dorn", "pledged")
                .amount("0.10", "EUR", "€0.10")
                .time(MONDAY, MONDAY, "Friday")
                .role("beneficiary", "person/carl-dorn")
                .roleWords("content", "to mend the dam")
                .roleWords("office", "dam")
                .plover("AID", "economic")
                .done()
                .statement("cc02", "aided", "place/pledges/elva", "person/carl-dorn", "pledged")
                .amount(null, null, "billions")
                .plover("NOSUCH", "mode")
                .possible()
                .done()
                .build();
    }

    /** Ids, names and words that no syntax takes as they are. */
    static ArticleGraph hostile() {
        String name = "X \\\"'''\u0001\u000B\uFFFE\uD800<&>]]>\t😀\\u0041";
        return new GraphBuilder(
                        HOSTILE_ID, "Line\nbreak \"\"\" \\", "Pub/../ :#é", "Said " + name + " met\r\f\u0085 Carl Dorn")
                .entity(HOSTILE_ENTITY, "Person", name, "Q1 OR 1", "\u0000", "a\\", "\"")
                .entity("person/carl-dorn", "Person", "Carl Dorn", null, "Dorn")
                .statement("st/ate ment:#1", "metWith", HOSTILE_ENTITY, "person/carl-dorn", "met")
                .done()
                .quotation("q\"1", HOSTILE_ENTITY, name, "Said", name)
                .build();
    }

    /** The first meeting once more, in other words. */
    static ArticleGraph again() {
        return new GraphBuilder(
                        "again", "Again", "Agence Exemple", "Anne Berg, Prof Anna Berg, met Carl Dorn; they met again.")
                .entity("Q11", "Person", "Prof Anna Berg", "Q11", "Anne Berg")
                .entity("person/carl-dorn", "Person", "Carl Dorn", null)
                .statement("dd01", "metWith", "Q11", "person/carl-dorn", "met")
                .done()
                .statement("dd02", "metWith", "Q11", "person/carl-dorn", "met again")
                .done()
                .build();
    }
}
