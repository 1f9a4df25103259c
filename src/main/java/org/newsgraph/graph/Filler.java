// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

/** What fills a role of a statement: an entity, or words of the article where it is a clause. */
public sealed interface Filler {

    /** An entity of the same article graph, by id. */
    record EntityFiller(String entity) implements Filler {}

    /** Words of the article. */
    record TextFiller(Excerpt excerpt) implements Filler {}
}
