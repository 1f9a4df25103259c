// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import org.newsgraph.article.Article;

public record AnalysedArticle(Article article) {}
