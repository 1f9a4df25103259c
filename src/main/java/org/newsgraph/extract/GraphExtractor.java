// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract;

import jakarta.inject.Inject;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.ontology.Ontology;

public final class GraphExtractor {

    @Inject
    public GraphExtractor(Ontology ontology) {}

    public ArticleGraph extract(AnalysedArticle analysed) {
        throw new UnsupportedOperationException();
    }
}
