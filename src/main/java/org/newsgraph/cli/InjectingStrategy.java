// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.google.common.base.Suppliers;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;

/**
 * Runs a command, and lets Guice fill its {@code @Inject} fields before. No other command is filled, and one without
 * such fields never wakes Guice: picocli makes all commands only to print the help.
 */
final class InjectingStrategy implements IExecutionStrategy {

    private final Supplier<Injector> injector;

    InjectingStrategy(Module house) {
        injector = Suppliers.memoize(() -> Guice.createInjector(Stage.DEVELOPMENT, house));
    }

    @Override
    public int execute(ParseResult parsed) {
        List<CommandLine> line = parsed.asCommandLineList();
        CommandLine last = line.get(line.size() - 1);
        if (!last.isUsageHelpRequested()
                && !last.isVersionHelpRequested()
                && isFilled(last.getCommandSpec().userObject())) {
            injector.get().injectMembers(last.getCommand());
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static boolean isFilled(Object command) {
        return Arrays.stream(command.getClass().getDeclaredFields())
                .anyMatch(field -> field.isAnnotationPresent(Inject.class));
    }
}
