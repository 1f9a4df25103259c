// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Article graphs as RDF, and back.
 *
 * <p>In: the checked {@link org.newsgraph.ontology.Ontology}, {@link org.newsgraph.graph.ArticleGraphs} and the
 * {@link org.newsgraph.rdf.RdfFormat} to write. Out: one document of a dataset, in which each article has a named graph
 * of its own IRI with all that it states, and the default graph holds the ontology, the descriptions of entities and
 * that of the dataset. A format without named graphs has all triples in one, where what several articles assert stands
 * once for each. {@link org.newsgraph.rdf.RdfImporter} reads the articles back.
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
 *   <li>No format holds more than one article at a time, so that the memory does not grow with the graph.
 *   <li>What is read back from an export gives the same export again.
 *   <li>Offsets count Unicode code points, as Web Annotation's selectors want, and select the quoted text in
 *       {@code ng:text}. Characters that XML, and so {@code xsd:string}, cannot hold are written as U+FFFD, one for
 *       one, in all formats alike.
 * </ul>
 *
 * <h2>Vocabularies</h2>
 *
 * <p>Entities: schema.org and SKOS for types and names, {@code owl:sameAs} for Wikidata. Statements:
 * {@code rdf:subject}, {@code rdf:predicate}, {@code rdf:object} and, if asked for, {@code rdf:reifies} of RDF 1.2.
 * Amounts: schema.org's {@code MonetaryAmount}. Times: {@code xsd:date}, and intervals of OWL-Time whose end is the
 * last day. Evidence and all other words: Web Annotation's selectors. Article, extraction and program: PROV-O. The
 * dataset: VoID and DCAT.
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
