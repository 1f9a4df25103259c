// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Our own view of an analysed article, and the wrapper that makes it from the language tools.
 *
 * <p>In comes an {@link org.newsgraph.article.Article}; out goes an {@link org.newsgraph.nlp.AnalysedArticle}:
 * sentences, tokens with lemma, tag and dependency, names, times, and for every verb, noun and adjective a
 * {@link org.newsgraph.nlp.Predicate} whose arguments are named by grammatical function. Nothing outside this package
 * sees CoreNLP or ClearNLP, and all offsets count Unicode code points of the article's text.
 *
 * <p>Another analyser takes their place by implementing {@link org.newsgraph.nlp.ArticleAnalyser}: it fills
 * {@link org.newsgraph.nlp.Sentence}s with tokens and functions, and {@link org.newsgraph.nlp.PredicateReader} does the
 * rest. A sentence's heads always make a tree: {@code Sentence} refuses others, {@code Heads} mends what a parser
 * gives, and no repair closes a loop.
 */
@NullMarked
package org.newsgraph.nlp;

import org.jspecify.annotations.NullMarked;
