// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.google.inject.Module;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.newsgraph.NewsgraphException;
import org.newsgraph.Program;
import picocli.CommandLine;
import picocli.CommandLine.Command;

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
            JudgeCommand.class,
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

    /** The system property that has stack traces printed. */
    private static final String DEBUG = "newsgraph.debug";

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = ExitCodes.INTERNAL;
        try {
            code = run(new NewsgraphModule(err), out, err, arguments);
            out.flush();
        } finally {
            System.exit(code);
        }
    }

    /** Runs a command; whatever it throws, errors too, becomes one line and an exit code. */
    static int run(Module house, PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return commandLine(house, out, err).execute(arguments);
        } catch (Throwable error) {
            return report(error, err);
        }
    }

    private static int report(Throwable error, PrintWriter err) {
        if (error instanceof NewsgraphException) {
            err.println("newsgraph: " + error.getMessage());
        } else if (error instanceof OutOfMemoryError) {
            err.println("newsgraph: the memory is used up; give more with NEWSGRAPH_OPTS=-Xmx8g");
        } else {
            err.println("newsgraph: an error of our own, please report it with what NEWSGRAPH_OPTS=-D" + DEBUG
                    + "=true adds: " + error.toString().replaceAll("\\p{Cntrl}+", " "));
        }
        if (Boolean.getBoolean(DEBUG)) {
            error.printStackTrace(err);
        }
        return ExitCodes.of(error);
    }

    private static CommandLine commandLine(Module house, PrintWriter out, PrintWriter err) {
        return new CommandLine(NewsgraphCli.class)
                .setOut(out)
                .setErr(err)
                .setExecutionStrategy(new InjectingStrategy(house))
                .setExecutionExceptionHandler((error, command, result) -> report(error, err))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"newsgraph " + Program.version()};
        }
    }
}
