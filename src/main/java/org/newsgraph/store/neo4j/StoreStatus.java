// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

/**
 * What is in a store, and which server keeps it.
 *
 * @param server name, version and edition of the server
 */
public record StoreStatus(
        String server, long articles, long entities, long statements, long asserted, long quotations) {}
