// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.util.Collection;
import org.newsgraph.graph.ArticleGraph;

/** Where an export gets article graphs from; it asks for each once, and holds one at a time. */
public interface ArticleGraphs {

    /** The ids of all articles, each once, in any order. */
    Collection<String> ids();

    /** The graph of one of {@link #ids()}. */
    ArticleGraph read(String id);
}
