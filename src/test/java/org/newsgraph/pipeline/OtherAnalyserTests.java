// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Statement;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.rule.Rules;
import org.newsgraph.testing.SharedAnalyser;
import org.newsgraph.testing.UniversalDependencies;

/** An analyser of another kind takes its place behind the same border: Universal Dependencies, written in a file. */
class OtherAnalyserTests {

    private static final Path ARTICLES = Path.of("../shared/dev/ud");
    private static final GraphExtractor EXTRACTOR = new GraphExtractor(SharedAnalyser.ontology(), List.of(), Rules.ALL);

    private static final String SENTENCE =
            """
            1\tRebels\trebel\tNOUN\t_\tNumber=Plur\t3\tnsubj:pass\t_\t_
            2\twere\tbe\tAUX\t_\tMood=Ind|Tense=Past|VerbForm=Fin\t3\taux:pass\t_\t_
            3\tattacked\tattack\tVERB\t_\tTense=Past|VerbForm=Part|Voice=Pass\t0\troot\t_\t_
            4\tin\tin\tADP\t_\t_\t5\tcase\t_\t_
            5\tGoma\tGoma\tPROPN\t_\tNumber=Sing\t3\tobl\t_\tEntity=(1-place-new)
            6\tby\tby\tADP\t_\t_\t7\tcase\t_\t_
            7\tsoldiers\tsoldier\tNOUN\t_\tNumber=Plur\t3\tobl:agent\t_\tSpaceAfter=No
            8\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_
            """;

    @Test
    void readsAPassiveWithItsAgentAndPlace() {
        ArticleGraph graph = EXTRACTOR.extract(UniversalDependencies.read("ud", SENTENCE));
        assertThat(graph.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.relation()).isEqualTo("attacked");
            assertThat(statement.subject()).isEqualTo("group/ud/soldiers");
            assertThat(statement.object()).isEqualTo("group/ud/rebels");
        });
    }

    @Test
    void statesSomethingOfEachArticleOfNews() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(ARTICLES), "the articles are not here");
        List<Path> files;
        try (Stream<Path> all = Files.list(ARTICLES)) {
            files = all.filter(file -> file.toString().endsWith(".conllu")).toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(5).allSatisfy(file -> {
            AnalysedArticle analysed = UniversalDependencies.read(file.toString(), Files.readString(file));
            ArticleGraph graph = EXTRACTOR.extract(analysed);
            assertThat(graph.statements()).filteredOn(Statement::asserted).isNotEmpty();
        });
    }
}
