// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import org.newsgraph.graph.ArticleGraph;

/**
 * The gold of one article.
 *
 * @param linesAbove how many lines stand above the text in the article's file
 */
record GoldArticle(ArticleGraph graph, int linesAbove) {}
