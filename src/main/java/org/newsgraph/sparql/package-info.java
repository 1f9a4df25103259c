// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The store as a dataset that SPARQL reads, and queries to it.
 *
 * <p>In: a {@link org.newsgraph.store.GraphStore} and the ontology. Out: a {@link org.newsgraph.sparql.SparqlView}, a
 * TDB2 database below the data folder that is brought into step with the store article by article, and the answers to a
 * {@link org.newsgraph.sparql.SparqlQuery}.
 *
 * <h2>What always holds</h2>
 *
 * <ul>
 *   <li>Each article has a named graph, equal to that of the export. The default graph holds all triples of these and,
 *       beside them, the ontology and the descriptions of entities, each triple once: a query needs {@code GRAPH} only
 *       where it asks for articles.
 *   <li>A reader sees the view before or after a change, never one half-made. One that was left half-made, broken or
 *       made by another program or with another ontology is mended or made anew before anybody reads it.
 *   <li>Where entailment is asked for, what follows from an article's plain triples stands beside them, in its graph;
 *       from what is denied, planned or claimed nothing follows.
 *   <li>Queries only read, and read nothing but the view.
 * </ul>
 */
@NullMarked
package org.newsgraph.sparql;

import org.jspecify.annotations.NullMarked;
