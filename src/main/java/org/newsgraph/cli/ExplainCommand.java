// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.UsageException;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Statement;
import org.newsgraph.query.Explanation;
import org.newsgraph.query.ExplanationJson;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph explain}: why the graph states what it states. */
@Command(
        name = "explain",
        description = "Explains one statement: its sentence, its roles, the lexicon entry that fired, and what made its"
                + " polarity, certainty, tense and attribution.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "STATEMENT", description = "The id of a statement, or the beginning of one.")
    private String statement = "";

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ExistingStore existing = new ExistingStore();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
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
        return ExitCodes.DONE;
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
