// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.Program;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.Golden;
import org.newsgraph.testing.JsonSchemas;

/** The golden files {@code cli/help…}; the help shows the store of the environment, if one is set there. */
@DisabledIfEnvironmentVariable(named = "NEO4J_URI", matches = ".+")
class HelpTests {

    @Test
    void ofTheProgramNamesItsCommands() {
        check("help/newsgraph.txt", TestProgram.run("--help"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "extract",
                "serve",
                "query",
                "sparql",
                "export",
                "import",
                "validate",
                "evaluate",
                "explain",
                "ontology",
                "status",
                "doctor"
            })
    void ofACommandTellsItsOptions(String command) {
        check("help/" + command + ".txt", TestProgram.run(command, "--help"));
        assertThat(TestProgram.run("help", command)).isEqualTo(TestProgram.run(command, "--help"));
    }

    private static void check(String file, CommandRun run) {
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        Golden.check("cli/" + file, run.out());
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        CommandRun run = TestProgram.run("--version");

        assertThat(run).isEqualTo(new CommandRun(0, "newsgraph " + Program.version() + System.lineSeparator(), ""));
        assertThat(Program.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void theListOfQueriesShowsHowToAsk() {
        CommandRun run = TestProgram.run("query");

        assertThat(run.exitCode()).isZero();
        Golden.check("cli/query-list.txt", run.out());
    }

    @Test
    void theListOfQueriesIsThereForMachinesToo() {
        CommandRun json = TestProgram.run("query", "--format", "json");
        CommandRun csv = TestProgram.run("query", "--format", "csv");

        assertThat(JsonSchemas.check("queries", json.out()))
                .hasSize((int) csv.out().lines().count() - 1);
        Golden.check("cli/query-list.json", json.out());
        Golden.check("cli/query-list.csv", csv.out());
    }
}
