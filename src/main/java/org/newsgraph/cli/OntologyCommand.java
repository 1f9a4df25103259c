// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;
import org.newsgraph.documentation.OntologyDocumentation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph ontology}: what can be said, for machines and for people. */
@Command(
        name = "ontology",
        description = "Prints the ontology as Turtle, or writes a page that documents it term by term.")
final class OntologyCommand implements Callable<Integer> {

    @Option(
            names = "--html",
            paramLabel = "DIR",
            description = "Write index.html and the Turtle files into this folder, made if it is not there.")
    private @Nullable Path folder;

    @Mixin
    private OntologyOptions options = new OntologyOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        OntologyDocumentation documentation = new OntologyDocumentation(options.load());
        if (folder == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(documentation.turtle());
            out.flush();
        } else {
            write(documentation, folder);
        }
        return ExitCodes.DONE;
    }

    private static void write(OntologyDocumentation documentation, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UsageException("--html " + folder + ": cannot be made a folder ("
                    + e.getClass().getSimpleName() + "); give a new one, or one that is there");
        }
        documentation
                .files()
                .forEach((name, text) ->
                        WholeFile.write(folder.resolve(name), out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
    }
}
