// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleText;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.TreeMender;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.conllu.RecordedAnalyser;
import org.newsgraph.nlp.corenlp.CoreNlpAnalyser;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.rule.Rule;
import org.newsgraph.rule.Rules;

/**
 * The language analysis for all tests of a run: recorded, so that no test waits for the models.
 *
 * <p>A text that is not recorded fails its test. {@code mvn test-compile exec:exec@record-analyses} records all texts
 * of {@link Examples}; what other tests ask for is recorded where they run with {@code -Danalyses.record}, and is
 * gathered into one file when that command runs the next time. Where the models or their settings change, delete all
 * files of the folder and do both.
 */
public final class SharedAnalyser {

    static final Path ANALYSES = Golden.path("nlp/analyses");
    static final String RECORD = "analyses.record";

    private static final ArticleAnalyser ANALYSER = new RecordedAnalyser(ANALYSES, new OnlyOnDemand());
    private static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());
    private static final Pipeline PIPELINE = new Pipeline(ANALYSER, ONTOLOGY);
    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 1);

    private SharedAnalyser() {}

    /** The models, where what is missing is to be recorded. */
    private static final class OnlyOnDemand implements ArticleAnalyser {

        private final ArticleAnalyser models = new CoreNlpAnalyser(what -> {});

        @Override
        public void load() {}

        @Override
        public List<TreeMender> menders() {
            return models.menders();
        }

        @Override
        public List<Rule> rules() {
            return models.rules();
        }

        @Override
        public String fingerprint() {
            return models.fingerprint();
        }

        @Override
        public AnalysedArticle analyse(Article article) {
            assertThat(System.getProperty(RECORD))
                    .as("no analysis is recorded of \"%s\"; run with -D%s", article.text(), RECORD)
                    .isNotNull();
            return models.analyse(article);
        }
    }

    public static ArticleAnalyser analyser() {
        return ANALYSER;
    }

    /** A text as the steps after the analyser get it, by some rules alone. */
    public static ReadArticle read(String text, Rules rules) {
        return ReadArticle.of(ANALYSER.analyse(article("test", text)), ANALYSER.menders(), ONTOLOGY.grammar(), rules);
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
