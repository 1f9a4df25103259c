// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import java.util.List;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.quotation.ReportedSpeech;
import org.newsgraph.resolve.ResolvedArticle;

/**
 * What the steps of the way found.
 *
 * @param analysed as the analyser gave it
 * @param article its trees mended, its times corrected
 */
record Extraction(
        AnalysedArticle analysed,
        ReadArticle article,
        List<ReportedSpeech> speeches,
        ResolvedArticle resolved,
        ArticleGraph graph) {}
