// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What an analyser is to the rest of the program.
 *
 * <p>In comes an {@link org.newsgraph.article.Article}; out goes an {@link org.newsgraph.nlp.AnalysedArticle}. What
 * always holds: nobody outside the rooms of the analysers sees CoreNLP or ClearNLP. Another takes their place by
 * implementing {@link org.newsgraph.nlp.analyser.ArticleAnalyser}: it fills sentences with tokens and functions, and
 * {@link org.newsgraph.nlp.argument.Predicates} do the rest.
 */
@NullMarked
package org.newsgraph.nlp.analyser;

import org.jspecify.annotations.NullMarked;
