// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import java.util.List;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.quotation.report.ReportedSpeech;

/**
 * What the steps of the way found.
 *
 * @param analysed as the analyser gave it
 * @param article its trees mended, its times corrected
 * @param frames what became of the frames of each trigger, in the order in which it was decided
 */
public record Extraction(
        AnalysedArticle analysed,
        ReadArticle article,
        List<ReportedSpeech> speeches,
        List<FrameFate> frames,
        ArticleGraph graph) {

    public Extraction {
        speeches = List.copyOf(speeches);
        frames = List.copyOf(frames);
    }
}
