// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * newsgraph reads news articles and builds a knowledge graph of them.
 *
 * <p>The way of an article, and the room of each step: {@code article} reads it, {@code nlp} analyses its language,
 * {@code quotation} finds reported speech, {@code resolve} finds who is meant, {@code extract} finds the statements;
 * {@code pipeline} knows this order, {@code ingest} takes what is new into a store. What comes out is a
 * {@link org.newsgraph.graph.ArticleGraph}, which {@code json}, {@code store}, {@code rdf}, {@code plover} and
 * {@code graphml} write, {@code query} asks in Cypher and {@code sparql} in SPARQL, {@code shacl} checks, {@code serve}
 * shows, and {@code evaluate} judges by gold. {@code ontology} says what can be said and {@code documentation} explains
 * it, {@code trigger} finds its words in a sentence, {@code health} looks at the machine, and {@code cli} is the front
 * door. The root holds the errors that a user can mend.
 */
@NullMarked
package org.newsgraph;

import org.jspecify.annotations.NullMarked;
