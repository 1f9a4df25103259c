// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What a graph has to look like, as SHACL, and whether one does.
 *
 * <p>In: the checked {@link org.newsgraph.ontology.Ontology}, and RDF: the export of an
 * {@link org.newsgraph.graph.ArticleGraph}, or a file of any origin. Out: each {@link org.newsgraph.shacl.Violation}
 * with focus node, path, message, value and the words of the article that it is about.
 *
 * <h2>What always holds</h2>
 *
 * <ul>
 *   <li>{@code ontology/shapes.ttl} says what holds for all relations alike. What each entity type, role and relation
 *       asks for is generated from the ontology that is loaded, so that relations of a user's own are checked too; for
 *       the program's own ontology, {@code ontology/relation-shapes.ttl} is that text, for the use of other programs.
 *   <li>Shapes are checked on the union of all graphs, and the ontology is part of it.
 *   <li>The same data gives the same violations in the same order.
 * </ul>
 */
@NullMarked
package org.newsgraph.shacl;

import org.jspecify.annotations.NullMarked;
