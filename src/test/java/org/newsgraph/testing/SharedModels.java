// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.nlp.corenlp.CoreNlpAnalyser;
import org.newsgraph.pipeline.Pipeline;

/** The language models themselves, loaded once, for the few tests that {@link SharedAnalyser} cannot serve. */
public final class SharedModels {

    private static final ArticleAnalyser ANALYSER = new CoreNlpAnalyser(what -> {});
    private static final Pipeline PIPELINE = new Pipeline(ANALYSER, SharedAnalyser.ontology());

    private SharedModels() {}

    public static ArticleAnalyser analyser() {
        return ANALYSER;
    }

    /** The way of an article through the program, with the program's own ontology. */
    public static Pipeline pipeline() {
        return PIPELINE;
    }
}
