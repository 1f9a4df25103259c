// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The store for people to look at: Neo4j with its Browser, a SPARQL endpoint, and what Browser shows of our own.
 *
 * <p>In comes a data folder that {@code build} filled and where to listen; out come three addresses, until
 * {@link org.newsgraph.serve.NewsgraphServer#close()}. What always holds: without a password nothing listens beyond
 * loopback; the SPARQL endpoint only reads, reads nothing but the view of the store, and follows the store within
 * seconds; every page is made from files of {@code cypher/browser} and the ontology, and no statement of Cypher holds
 * words of an article.
 *
 * <p>{@link org.newsgraph.serve.WebServer} is Jena Fuseki with our pages beside it; {@link org.newsgraph.serve.Style}
 * colours types and relations of whatever ontology is loaded; {@link org.newsgraph.serve.Guide} leads through the data
 * at hand.
 */
@NullMarked
package org.newsgraph.serve;

import org.jspecify.annotations.NullMarked;
