// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Our own view of an analysed article, whichever analyser made it.
 *
 * <p>In come tokens ({@link org.newsgraph.nlp.token}) with the heads that a parser gave them; out goes an
 * {@link org.newsgraph.nlp.AnalysedArticle}: sentences with their trees, names and times. What always holds: a
 * sentence's heads make a tree, since {@code Sentence} refuses others, {@code Heads} mends what a parser gives, and no
 * repair closes a loop; and all offsets count Unicode code points of the article's text.
 *
 * <p>What an analyser is stands in {@link org.newsgraph.nlp.analyser}; {@link org.newsgraph.nlp.argument} reads off the
 * trees for every verb, noun and adjective a predicate, whose arguments are named by grammatical function.
 */
@NullMarked
package org.newsgraph.nlp;

import org.jspecify.annotations.NullMarked;
