// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.health;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds which process listens on a port, where the system tells it in {@code /proc}, as Linux does. */
final class PortUsers {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";
    private static final String OURS = "org.newsgraph.cli.NewsgraphCli";
    private static final Splitter FIELDS =
            Splitter.onPattern("\\s+").omitEmptyStrings().trimResults();

    private PortUsers() {}

    /**
     * A process that listens.
     *
     * @param name what people call it, with its number
     * @param ours whether it is a newsgraph
     */
    record User(String name, boolean ours) {}

    /** Empty where the system does not tell, or not to this user. */
    static Optional<User> of(int port) {
        return Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> sockets(PROC.resolve(table), port))
                .flatMap(socket -> ProcessHandle.allProcesses().filter(process -> holds(process.pid(), socket)))
                .map(PortUsers::user)
                .findFirst();
    }

    /** The fields of a row: its number, local address and port in hex, remote ones, state, …, and tenth the inode. */
    private static Stream<String> sockets(Path table, int port) {
        String ending = String.format(Locale.ROOT, ":%04X", port);
        try {
            return Files.readAllLines(table).stream()
                    .map(FIELDS::splitToList)
                    .filter(fields -> fields.size() > 9
                            && fields.get(1).endsWith(ending)
                            && fields.get(3).equals(LISTENING))
                    .map(fields -> "socket:[" + fields.get(9) + "]");
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean holds(long process, String socket) {
        try (Stream<Path> open = Files.list(PROC.resolve(process + "/fd"))) {
            List<Path> files = open.toList();
            for (Path file : files) {
                if (link(file).equals(socket)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static String link(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static User user(ProcessHandle process) {
        boolean ours =
                process.info().commandLine().filter(line -> line.contains(OURS)).isPresent();
        String command = process.info()
                .command()
                .map(path -> String.valueOf(Path.of(path).getFileName()))
                .orElse("another program");
        return new User((ours ? "newsgraph" : command) + " (process " + process.pid() + ")", ours);
    }
}
