// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryLibrary;
import org.newsgraph.query.QueryParameter;
import org.newsgraph.query.RowFormat;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.Rows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph query}: the analysts' queries, or one of the user's own. */
@Command(
        name = "query",
        description = "Runs a query that only reads; without a name, lists those that come with newsgraph.")
final class QueryCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "A query of the list; its beginning is enough where no other begins so.")
    private @Nullable String name;

    @Option(
            names = "-p",
            paramLabel = "KEY=VALUE",
            description = "A parameter of the query, or of --cypher, where it is a string. Repeatable.")
    private Map<String, String> parameters = Map.of();

    @Option(names = "--cypher", paramLabel = "TEXT", description = "A query of your own.")
    private @Nullable String cypher;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RowFormat format = RowFormat.TABLE;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private OntologyOptions ontology = new OntologyOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws JsonProcessingException {
        if (name != null && cypher != null) {
            throw new UsageException("--cypher: give it, or the name of a query, not both");
        }
        if (name == null && cypher == null) {
            list();
            return ExitCodes.DONE;
        }
        String text;
        Map<String, Object> values;
        if (cypher == null) {
            NamedQuery query = new QueryLibrary().find(String.valueOf(name));
            text = query.text();
            values = query.values(parameters);
        } else {
            text = cypher;
            values = Map.copyOf(parameters);
        }
        Rows rows;
        try (Neo4jGraphStore open = store.openExisting(ontology.load())) {
            rows = open.query(text, values);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.write(rows));
        out.flush();
        return ExitCodes.DONE;
    }

    private void list() {
        PrintWriter out = spec.commandLine().getOut();
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        String theme = "";
        List<NamedQuery> all = new QueryLibrary().all();
        for (NamedQuery query : all) {
            if (!query.theme().equals(theme)) {
                out.println((theme.isEmpty() ? "" : System.lineSeparator())
                        + ansi.string("@|bold " + query.theme() + "|@"));
                theme = query.theme();
            }
            out.printf("  %-14s %s%n", query.name(), query.question());
            query.parameters().forEach((key, parameter) -> out.printf("  %-14s   %s%n", "", usage(key, parameter)));
        }
        out.flush();
    }

    private static String usage(String key, QueryParameter parameter) {
        String usage = "-p " + key + "=" + parameter.example();
        return (parameter.otherwise() == null ? usage : "[" + usage + "]") + "  " + parameter.about();
    }
}
