// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Article graphs as RDF.
 *
 * <p>In: the checked {@link org.newsgraph.ontology.Ontology}, {@link org.newsgraph.rdf.ArticleGraphs} and the
 * {@link org.newsgraph.rdf.RdfFormat} to write. Out: one document of a dataset, in which each article has a named graph
 * of its own IRI with all that it states, and the default graph holds the ontology and the descriptions of entities. A
 * format without named graphs has all triples in one.
 *
 * <h2>What always holds</h2>
 *
 * <ul>
 *   <li>A statement is a plain triple in its article's graph exactly if it is asserted and has an object; every
 *       statement is also an {@code ng:Statement} with its roles, status and evidence.
 *   <li>Every {@code ng:} term that is written is defined in the ontology that is written with it, as long as that is
 *       the one that the graphs were made with.
 *   <li>Every node of the data has an IRI that depends on ids and offsets alone. The only blank nodes are class
 *       expressions and lists of the ontology, numbered in the order of its files.
 *   <li>The same graphs give the same bytes, in whatever order the source lists them: articles and entities are sorted
 *       by id, and what an article says is in its own order.
 *   <li>Offsets count Unicode code points, as Web Annotation's selectors want, and select the quoted text in
 *       {@code ng:text}. Characters that XML, and so {@code xsd:string}, cannot hold are written as U+FFFD, one for
 *       one, in all formats alike.
 * </ul>
 *
 * <h2>IRIs</h2>
 *
 * <p>Below {@code https://w3id.org/newsgraph/}: {@code article/ID}, {@code entity/ID}, {@code statement/ID} and
 * {@code quotation/ID}. What belongs to one of these has its IRI and a name behind a colon
 * ({@code statement/ID:evidence}); ids themselves never contain one there, since everything but letters, digits,
 * {@code - . _ ~ /} is percent-encoded.
 */
@NullMarked
package org.newsgraph.rdf;

import org.jspecify.annotations.NullMarked;
