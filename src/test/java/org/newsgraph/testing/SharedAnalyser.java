// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.time.LocalDate;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleText;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.nlp.ArticleAnalyser;
import org.newsgraph.nlp.CoreNlpAnalyser;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.pipeline.Pipeline;

/** The language models, loaded once for all tests of a run. */
public final class SharedAnalyser {

    private static final ArticleAnalyser ANALYSER = new CoreNlpAnalyser(what -> {});
    private static final Ontology ONTOLOGY = new OntologyLoader().load(java.util.List.of());
    private static final Pipeline PIPELINE = new Pipeline(ANALYSER, ONTOLOGY);
    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);

    private SharedAnalyser() {}

    public static ArticleAnalyser analyser() {
        return ANALYSER;
    }

    /** The program's own ontology. */
    public static Ontology ontology() {
        return ONTOLOGY;
    }

    /** The way of an article through the program, with the program's own ontology. */
    public static Pipeline pipeline() {
        return PIPELINE;
    }

    /** What the program makes of a text that was published on Monday, 1 December 2025. */
    public static ArticleGraph graphOf(String text) {
        return PIPELINE.extract(article("test", text));
    }

    /** An article published on Monday, 1 December 2025. */
    public static Article article(String id, String text) {
        return new Article(id, id + ".txt", null, null, null, MONDAY, "0".repeat(64), new ArticleText(text));
    }
}
