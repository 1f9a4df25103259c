// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ingest;

import org.newsgraph.article.Skipped;
import org.newsgraph.store.SaveResult;

/** Hears what became of each article that is taken in; called from several threads. */
public interface IngestListener {

    /** The article is in the store: it was saved, or had been there already, unchanged. */
    void stored(SaveResult result);

    void skipped(Skipped input);
}
