// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.newsgraph.NewsgraphException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

/** The program: names its subcommands, and turns errors into one line and an exit code. */
@Command(
        name = "newsgraph",
        mixinStandardHelpOptions = true,
        version = "newsgraph 0.1.0",
        description = "Reads news articles and builds a knowledge graph of who did what, and who says so.",
        subcommands = {ExtractCommand.class, CommandLine.HelpCommand.class},
        scope = CommandLine.ScopeType.INHERIT,
        sortOptions = false)
public final class NewsgraphCli {

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = ExitCodes.INTERNAL;
        try {
            code = commandLine().setOut(out).setErr(err).execute(arguments);
            out.flush();
        } catch (OutOfMemoryError e) {
            err.println("newsgraph: the memory is used up; give more with NEWSGRAPH_OPTS=-Xmx8g");
        }
        System.exit(code);
    }

    static CommandLine commandLine() {
        IExecutionExceptionHandler errors = (error, command, result) -> {
            PrintWriter err = command.getErr();
            if (error instanceof NewsgraphException) {
                err.println("newsgraph: " + error.getMessage());
            } else {
                err.println("newsgraph: an error of our own, please report it: " + error);
                error.printStackTrace(err);
            }
            return ExitCodes.of(error);
        };
        return new CommandLine(new NewsgraphCli())
                .setExecutionExceptionHandler(errors)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
