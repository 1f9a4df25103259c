// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;
import org.newsgraph.query.FreeParameters;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryLibrary;
import org.newsgraph.query.QueryList;
import org.newsgraph.query.QueryParameter;
import org.newsgraph.query.RowFormat;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.QueryLimits;
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

    private static final String ROW = "  %-20s  %s%n";

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "A query of the list; its beginning is enough where no other begins so.")
    private @Nullable String name;

    @Option(
            names = "-p",
            paramLabel = "KEY=VALUE",
            description =
                    "A parameter of the query; repeatable. For --cypher, a number, true, false, a list in JSON or a"
                            + " day such as 2025-12-01 is that, and all else a string.")
    private Map<String, String> parameters = Map.of();

    @Option(names = "--cypher", paramLabel = "TEXT", description = "A query of your own.")
    private @Nullable String cypher;

    @Mixin
    private RowFormatOption formatOption = new RowFormatOption();

    @Mixin
    private LimitOptions limitOptions = new LimitOptions();

    @Mixin
    private ExistingStore existing = new ExistingStore();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws JsonProcessingException {
        if (name != null && cypher != null) {
            throw new UsageException("--cypher: give it, or the name of a query, not both");
        }
        RowFormat format = formatOption.format();
        if (name == null && cypher == null) {
            list(format);
            return ExitCodes.DONE;
        }
        QueryLimits limits = limitOptions.limits();
        String text;
        Map<String, ?> values;
        if (cypher == null) {
            NamedQuery query = new QueryLibrary().find(String.valueOf(name));
            text = query.text();
            values = query.values(parameters);
        } else {
            text = cypher;
            values = FreeParameters.values(parameters);
        }
        try (Neo4jGraphStore open = existing.open()) {
            print(open.query(text, values, limits), limits);
        }
        return ExitCodes.DONE;
    }

    private void print(Rows rows, QueryLimits limits) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(formatOption.format().write(rows));
        out.flush();
        if (!rows.whole()) {
            spec.commandLine()
                    .getErr()
                    .println("newsgraph: only the first " + limits.rows() + " rows are printed; --limit gives more");
        }
    }

    private void list(RowFormat format) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        List<NamedQuery> queries = new QueryLibrary().all();
        if (format == RowFormat.TABLE) {
            printByTheme(queries, out);
        } else {
            out.print(format.write(QueryList.rows(queries)));
        }
        out.flush();
    }

    private void printByTheme(List<NamedQuery> queries, PrintWriter out) {
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        String theme = "";
        for (NamedQuery query : queries) {
            if (!query.theme().equals(theme)) {
                out.println((theme.isEmpty() ? "" : System.lineSeparator())
                        + ansi.string("@|bold " + query.theme() + "|@"));
                theme = query.theme();
            }
            out.printf(ROW, query.name(), query.question());
            query.parameters().forEach((key, parameter) -> out.printf(ROW, "", "  " + usage(key, parameter)));
        }
    }

    private static String usage(String key, QueryParameter parameter) {
        String example = parameter.example();
        String usage = "-p " + key + "=" + (example.contains(" ") ? "\"" + example + "\"" : example);
        return (parameter.otherwise() == null ? usage : "[" + usage + "]") + "  " + parameter.about();
    }
}
