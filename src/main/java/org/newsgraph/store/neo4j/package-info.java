// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Article graphs in Neo4j, embedded or on any server: the same Cypher through the same driver.
 *
 * <p>Every statement of Cypher is a file of {@code cypher/}; opening a store brings its schema to the version that the
 * program knows, and asking it never writes. Whatever the driver throws leaves this room as a
 * {@link org.newsgraph.StoreException} of one line.
 */
@NullMarked
package org.newsgraph.store.neo4j;

import org.jspecify.annotations.NullMarked;
