// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import picocli.CommandLine.Mixin;

/** Options of all commands that use a store which is there already, with the ontology that it was made with. */
final class ExistingStore {

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private OntologyOptions ontologyOptions = new OntologyOptions();

    private final Supplier<Ontology> ontology = Suppliers.memoize(() -> ontologyOptions.load());

    StoreOptions options() {
        return storeOptions;
    }

    /** Read and checked when it is first asked for. */
    Ontology ontology() {
        return ontology.get();
    }

    /**
     * Opens the store. The program's own ontology is read when it is needed; what the user adds to it is checked now.
     *
     * @throws org.newsgraph.StoreException where the store cannot be opened or has not been made yet
     * @throws org.newsgraph.OntologyException where an addition is wrong
     */
    Neo4jGraphStore open() {
        if (ontologyOptions.hasAdditions()) {
            ontology();
        }
        return storeOptions.openExisting(ontology);
    }
}
