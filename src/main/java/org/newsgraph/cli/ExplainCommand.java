// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;
import org.newsgraph.article.Article;
import org.newsgraph.explain.Explanation;
import org.newsgraph.explain.ExplanationJson;
import org.newsgraph.explain.TextExplanation;
import org.newsgraph.explain.TextExplanationJson;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Statement;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.pipeline.Extraction;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.RuleBook;
import org.newsgraph.rule.Rules;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph explain}: why the graph states what it states. */
@Command(
        name = "explain",
        description = "Explains one statement: its sentence, its roles, the lexicon entry that fired, and what made its"
                + " polarity, certainty, tense and attribution. With --text, explains how each step reads a text: what"
                + " it states, what it does not state, and by which rules.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "STATEMENT",
            description = "The id of a statement, or the beginning of one.")
    private @Nullable String statement;

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description = "A text of your own in place of a statement; no store is needed.")
    private @Nullable String text;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "With --text: its publication date (2025-12-01), to which \"Monday\" refers.")
    private @Nullable LocalDate published;

    @Option(
            names = "--without",
            paramLabel = "RULE",
            description = "With --text: leaves out a rule, or an entry of the lexicon, by its id. Repeatable.")
    private List<String> without = List.of();

    @Inject
    private @Nullable ArticleAnalyser analyser;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ExistingStore existing = new ExistingStore();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if ((text == null) == (statement == null)) {
            throw new UsageException("explain: give the id of a statement, or --text TEXT");
        }
        if (text != null) {
            explain(text);
        } else {
            explainStatement(String.valueOf(statement));
        }
        return ExitCodes.DONE;
    }

    private void explain(String words) {
        ArticleAnalyser reader = Objects.requireNonNull(analyser);
        Ontology ontology = existing.ontology();
        Rules rules = new RuleBook(reader, ontology).without(without);
        Article article = Article.of("text", "--text", published, words);
        Extraction extraction = new Pipeline(reader, ontology, rules).trace(article);
        PrintWriter out = spec.commandLine().getOut();
        if (format.json()) {
            out.print(TextExplanationJson.of(extraction));
        } else {
            new TextExplanation(extraction).lines().forEach(out::println);
        }
        out.flush();
    }

    private void explainStatement(String statement) {
        if (published != null || !without.isEmpty()) {
            throw new UsageException("--published and --without go with --text alone");
        }
        try (Neo4jGraphStore store = existing.open()) {
            Map.Entry<String, String> found = store.findStatement(statement)
                    .orElseThrow(() -> new UsageException("statement " + statement
                            + ": the store has none of that id; newsgraph query --cypher"
                            + " 'MATCH (s:Statement) RETURN s.id, s.evidence' lists them"));
            ArticleGraph graph = store.read(found.getValue()).orElseThrow();
            Statement whole = graph.statements().stream()
                    .filter(s -> s.id().equals(found.getKey()))
                    .findFirst()
                    .orElseThrow();
            PrintWriter out = spec.commandLine().getOut();
            if (format.json()) {
                out.print(ExplanationJson.of(graph, whole, existing.ontology()));
            } else {
                print(new Explanation(graph, whole, existing.ontology()), out);
            }
            out.flush();
        }
    }

    private void print(Explanation explanation, PrintWriter out) {
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        explanation
                .lines(
                        evidence -> ansi.enabled()
                                ? Ansi.Style.underline.on() + evidence + Ansi.Style.underline.off()
                                : evidence,
                        trigger -> ansi.enabled()
                                ? Ansi.Style.bold.on() + trigger + Ansi.Style.bold.off()
                                : "[" + trigger + "]")
                .forEach(out::println);
    }
}
