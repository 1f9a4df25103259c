// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import org.jspecify.annotations.Nullable;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import picocli.CommandLine.Mixin;

/** Options of all commands that use a store which is there already, with the ontology that it was made with. */
final class ExistingStore {

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private OntologyOptions ontologyOptions = new OntologyOptions();

    private @Nullable Ontology ontology;

    StoreOptions options() {
        return storeOptions;
    }

    /** Read and checked when it is first asked for. */
    Ontology ontology() {
        if (ontology == null) {
            ontology = ontologyOptions.load();
        }
        return ontology;
    }

    /** @throws org.newsgraph.StoreException where the store cannot be opened or has not been made yet */
    Neo4jGraphStore open() {
        return storeOptions.openExisting(ontology());
    }
}
