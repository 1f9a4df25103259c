// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Article graphs in Neo4j, embedded or on any server: the same Cypher through the same driver.
 *
 * <p>Every statement of Cypher is a file of {@code cypher/}; what comes from an article or a user goes to it as a
 * parameter, and what becomes a label or a relationship type is looked up in the ontology first. An article's graph is
 * written in one transaction, or not at all. Opening a store brings its schema to the version that the program knows,
 * and asking it never writes. Whatever the driver throws leaves this room as a {@link org.newsgraph.StoreException} of
 * one line.
 */
@NullMarked
package org.newsgraph.store.neo4j;

import org.jspecify.annotations.NullMarked;
