// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.util.List;
import org.newsgraph.Program;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.store.neo4j.StoreStatus;

/**
 * What {@code status} tells; for machines as it stands here.
 *
 * @param store where it is: a folder, or the address of a server
 * @param server name, version and edition of the server
 * @param newsgraph the version of the program
 * @param java the version that runs it
 */
record StatusReport(
        String store,
        String server,
        long articles,
        long entities,
        long statements,
        long asserted,
        long quotations,
        String newsgraph,
        String java,
        Known ontology) {

    private static final int SHORT = 12;

    /** What the program knows before it reads anything. */
    record Known(int relations, int lexiconEntries, int actors, String fingerprint) {}

    static StatusReport of(String store, StoreStatus status, Ontology ontology) {
        return new StatusReport(
                store,
                status.server(),
                status.articles(),
                status.entities(),
                status.statements(),
                status.asserted(),
                status.quotations(),
                Program.version(),
                Runtime.version().toString(),
                new Known(
                        ontology.relations().size(),
                        ontology.lexicon().entries().size(),
                        ontology.actors().size(),
                        ontology.fingerprint()));
    }

    /** For people. */
    List<String> lines() {
        return List.of(
                "store       " + store,
                "server      " + server,
                "articles    " + articles,
                "entities    " + entities,
                "statements  " + statements + ", of which " + asserted + " asserted",
                "quotations  " + quotations,
                "newsgraph   " + newsgraph + " on Java " + java,
                "ontology    " + ontology.relations() + " relations, " + ontology.lexiconEntries()
                        + " lexicon entries, " + ontology.actors() + " known actors ("
                        + ontology.fingerprint().substring(0, SHORT) + ")");
    }
}
