// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.newsgraph.extract.frame.ContentSpan;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.clearnlp.ClearNlpParser;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;
import org.newsgraph.rule.Rules;
import org.newsgraph.testing.Excerpts;
import org.newsgraph.testing.RandomArticles;
import org.newsgraph.testing.RandomArticles.Shape;
import org.newsgraph.testing.Trees;

/** Whatever an analyser may give, all that comes after it makes a graph of it. */
class AnyTreeTests {

    private static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());
    private static final RandomArticles RANDOM = new RandomArticles(ONTOLOGY.lexicon());
    private static final GraphExtractor EXTRACTOR = new GraphExtractor(ONTOLOGY, ClearNlpParser.MENDERS, Rules.ALL);

    @Provide
    Arbitrary<AnalysedArticle> articles() {
        return RANDOM.articles();
    }

    @Provide
    Arbitrary<Sentence> sentences() {
        return RANDOM.sentences();
    }

    private static ArticleGraph extract(AnalysedArticle article) {
        ArticleGraph graph = EXTRACTOR.extract(article);
        assertThat(Excerpts.of(graph))
                .allSatisfy(
                        e -> assertThat(graph.article().text().slice(e.span())).isEqualTo(e.text()));
        return graph;
    }

    @Property(tries = 300, seed = "20251201", edgeCases = EdgeCasesMode.NONE)
    void givesAGraphWhoseExcerptsAreVerbatim(@ForAll("articles") AnalysedArticle article) {
        extract(article);
    }

    @Property(tries = 1000, seed = "20251201", edgeCases = EdgeCasesMode.NONE)
    void staysATreeWhenItIsRepaired(@ForAll("sentences") Sentence sentence) {
        assertThatCode(() ->
                        ReadArticle.of(Trees.article(sentence), ClearNlpParser.MENDERS, ONTOLOGY.grammar(), Rules.ALL))
                .doesNotThrowAnyException();
    }

    @Property(tries = 300, seed = "20251201", edgeCases = EdgeCasesMode.NONE)
    void readsTheContentAtAnyToken(@ForAll("sentences") Sentence sentence) {
        Predicates predicates = new Predicates(sentence, ONTOLOGY.grammar(), Rules.ALL);
        ContentSpan contents = new ContentSpan(predicates);
        assertThat(predicates.sentence().tokens())
                .allSatisfy(token -> assertThat(contents.of(token)).isNotEmpty());
    }

    @Property(seed = "20251201", generation = GenerationMode.EXHAUSTIVE)
    void reads10000TokensWithoutAFullStop(@ForAll("deep") Shape shape) {
        extract(RANDOM.sentence(10_000, shape).sample());
    }

    @Provide
    Arbitrary<Shape> deep() {
        return Arbitraries.of(Shape.CHAIN, Shape.BACKWARD_CHAIN);
    }

    @Property(seed = "20251201", generation = GenerationMode.EXHAUSTIVE)
    void reads3000TokensWithoutAFullStop(@ForAll("broad") Shape shape) {
        extract(RANDOM.sentence(3_000, shape).sample());
    }

    @Provide
    Arbitrary<Shape> broad() {
        return Arbitraries.of(Shape.ANY, Shape.STAR);
    }

    @Property(seed = "20251201", generation = GenerationMode.EXHAUSTIVE)
    void reads3000Brackets(@ForAll Shape shape) {
        extract(RandomArticles.article(
                List.of(Collections.nCopies(3_000, "(")), "-LRB-", "O", Dependency.PUNCTUATION, shape));
    }

    @Property(seed = "20251201", generation = GenerationMode.EXHAUSTIVE)
    void reads3000QuotationMarks(@ForAll Shape shape) {
        extract(RandomArticles.article(
                List.of(Collections.nCopies(3_000, "\"")), "``", "O", Dependency.PUNCTUATION, shape));
    }

    @Property(seed = "20251201", generation = GenerationMode.EXHAUSTIVE)
    void reads2000SentencesOfOneWord(@ForAll("words") String word) {
        extract(RandomArticles.article(
                Collections.nCopies(2_000, List.of(word)), "NNP", "PERSON", Dependency.SUBJECT, Shape.STAR));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("Ana", "he", "said", "\"", "minister", "Monday", "€5");
    }

    @Property(seed = "20251201", generation = GenerationMode.EXHAUSTIVE)
    void reads200SentencesInCapitals(@ForAll Shape shape) {
        List<String> words =
                List.of("ANA LIMA MET THE PRESIDENT OF UTOPIA AND SAID THAT SHE WILL VISIT HIM".split(" "));
        extract(RandomArticles.article(
                Collections.nCopies(200, words), "NNP", "ORGANIZATION", Dependency.OBJECT, shape));
    }

    @Property(seed = "20251201", generation = GenerationMode.EXHAUSTIVE)
    void reads2000CoordinatedNames(@ForAll("lists") Shape shape) {
        List<String> names = IntStream.range(0, 2_000).mapToObj(i -> "Name" + i).toList();
        ArticleGraph graph =
                extract(RandomArticles.article(List.of(names), "NNP", "PERSON", Dependency.CONJUNCT, shape));
        assertThat(graph.entities()).hasSize(2_000);
    }

    @Provide
    Arbitrary<Shape> lists() {
        return Arbitraries.of(Shape.CHAIN, Shape.STAR);
    }

    @Example
    void readsADeedOfAThousandOnEachSide() {
        String[] rows = IntStream.range(0, 2_001)
                .mapToObj(i -> switch (i) {
                    case 0 -> "Name0 NNP 1000 subject Name0 PERSON";
                    case 1000 -> "met VBD -1 root meet";
                    case 1001 -> "Name1001 NNP 1000 object Name1001 PERSON";
                    default -> "Name%1$d NNP %2$d conjunct Name%1$d PERSON".formatted(i, i - 1);
                })
                .toArray(String[]::new);
        ArticleGraph graph = extract(Trees.article(Trees.sentence(rows)));
        assertThat(graph.statements()).hasSize(2_500);
    }
}
