// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Stanford CoreNLP behind {@link org.newsgraph.nlp.analyser.ArticleAnalyser}: sentences, tokens, tags, lemmas, names
 * and times; the trees come from {@code nlp.clearnlp}.
 */
@NullMarked
package org.newsgraph.nlp.corenlp;

import org.jspecify.annotations.NullMarked;
