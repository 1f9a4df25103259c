// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.sparql;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.StoreException;

/**
 * What a view on the disk was made from.
 *
 * <p>It is written before a change, with the articles that are about to change as {@link #UNSURE}, and again once the
 * change is on the disk; so whatever ends the program in between, the next one knows which articles to do again.
 *
 * @param made names the program, the ontology, the kind and the format of the view
 * @param database the folder of the database
 * @param size of the database after it was last made or compacted, in bytes
 * @param articles the fingerprint of each article whose graph is in the view, by its id
 */
record ViewState(
        @JsonProperty(required = true) String made,
        @JsonProperty(required = true) String database,
        @JsonProperty(required = true) long size,
        @JsonProperty(required = true) SortedMap<String, String> articles) {

    /** In place of the fingerprint of an article whose graph may be there or not, whole or not. */
    static final String UNSURE = "";

    private static final String FILE = "articles.json";
    private static final JsonMapper JSON = new JsonMapper();

    ViewState {
        articles = new TreeMap<>(articles);
    }

    /** Of the view in that folder; empty where there is none, or nothing that can be read. */
    static Optional<ViewState> read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), ViewState.class));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    void write(Path folder) {
        try {
            Path whole = folder.resolve(FILE + ".new");
            JSON.writeValue(whole.toFile(), this);
            Files.move(whole, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreException(folder + ": cannot be written; check its permissions and the disk's room", e);
        }
    }

    /** As if there were no view in that folder. */
    static void forget(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            throw new StoreException(folder + ": cannot be written; check its permissions", e);
        }
    }
}
