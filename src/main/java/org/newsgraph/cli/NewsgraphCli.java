// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.google.inject.Module;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.newsgraph.NewsgraphException;
import org.newsgraph.Program;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

/** The program: names its subcommands, and turns errors into one line and an exit code. */
@Command(
        name = "newsgraph",
        mixinStandardHelpOptions = true,
        versionProvider = NewsgraphCli.Version.class,
        description = "Reads news articles and builds a knowledge graph of who did what, and who says so.",
        subcommands = {
            BuildCommand.class,
            ExtractCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            SparqlCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            ValidateCommand.class,
            EvaluateCommand.class,
            ExplainCommand.class,
            OntologyCommand.class,
            StatusCommand.class,
            DoctorCommand.class,
            CommandLine.HelpCommand.class
        },
        scope = CommandLine.ScopeType.INHERIT,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but some inputs were skipped or a check found violations",
            "2:wrong usage",
            "3:the store is not reachable, locked or of another version",
            "4:an error of newsgraph's own"
        })
public final class NewsgraphCli {

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = ExitCodes.INTERNAL;
        try {
            code = commandLine(new NewsgraphModule(err), out, err).execute(arguments);
            out.flush();
        } catch (OutOfMemoryError e) {
            err.println("newsgraph: the memory is used up; give more with NEWSGRAPH_OPTS=-Xmx8g");
        }
        System.exit(code);
    }

    static CommandLine commandLine(Module house, PrintWriter out, PrintWriter err) {
        IExecutionExceptionHandler errors = (error, command, result) -> {
            if (error instanceof NewsgraphException) {
                err.println("newsgraph: " + error.getMessage());
            } else {
                err.println("newsgraph: an error of our own, please report it: " + error);
                error.printStackTrace(err);
            }
            return ExitCodes.of(error);
        };
        return new CommandLine(NewsgraphCli.class)
                .setOut(out)
                .setErr(err)
                .setExecutionStrategy(new InjectingStrategy(house))
                .setExecutionExceptionHandler(errors)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"newsgraph " + Program.version()};
        }
    }
}
