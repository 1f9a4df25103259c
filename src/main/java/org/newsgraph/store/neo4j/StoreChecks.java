// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.newsgraph.StoreException;
import org.newsgraph.health.Finding;

/** Looks at a store as far as it can: folder, connection, authentication, version, permissions. Changes nothing. */
public final class StoreChecks {

    private final StoreSettings settings;
    private final List<Finding> findings = new ArrayList<>();

    private StoreChecks(StoreSettings settings) {
        this.settings = settings;
    }

    /** What was found, in the order of looking; the first that fails ends it. */
    public static List<Finding> of(StoreSettings settings) {
        StoreChecks checks = new StoreChecks(settings);
        if (!settings.embedded() || checks.folder(settings.data())) {
            checks.server();
        }
        return checks.findings;
    }

    /** Whether there is a store in the folder that can be opened. */
    private boolean folder(Path data) {
        if (!Files.exists(data) || isEmpty(data)) {
            findings.add(
                    writable(data.toAbsolutePath())
                            ? Finding.ok("store", data + ": none yet; newsgraph build makes it")
                            : Finding.failed(
                                    "store",
                                    data + ": none yet, and cannot be made here",
                                    "check the permissions of the folder, or give another --data folder"));
            return false;
        }
        try {
            DataFolder.open(data).close();
            findings.add(Finding.ok("store", data + ": a store of this newsgraph, in use by nobody"));
            return true;
        } catch (StoreException e) {
            findings.add(Finding.failed("store", e));
            return false;
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean writable(Path folder) {
        Path above = folder;
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        return above != null && Files.isDirectory(above) && Files.isWritable(above);
    }

    private void server() {
        try (Connection connection = Connection.to(settings)) {
            if (connects(connection) && version(connection)) {
                permission(connection, "reading", "check-read");
                permission(connection, "writing", "check-write");
                permission(connection, "schema", "check-schema");
            }
        } catch (org.newsgraph.NewsgraphException e) {
            findings.add(Finding.failed("connection", e));
        }
    }

    private boolean connects(Connection connection) {
        String answers = settings.place() + ": answers";
        try {
            connection.verify();
            findings.add(Finding.ok("connection", answers));
            findings.add(Finding.ok("authentication", authenticated()));
            return true;
        } catch (StoreException e) {
            boolean refused = e.getCause() instanceof AuthenticationException;
            if (refused) {
                findings.add(Finding.ok("connection", answers));
            }
            findings.add(Finding.failed(refused ? "authentication" : "connection", e));
            return false;
        }
    }

    private String authenticated() {
        if (settings.embedded()) {
            return "none needed by the embedded server";
        }
        return settings.username() == null ? "none given, none asked for" : "as " + settings.username();
    }

    private boolean version(Connection connection) {
        try {
            ServerVersion version = ServerVersion.of(connection);
            findings.add(
                    version.suffices()
                            ? Finding.ok("server", version.toString())
                            : Finding.failed("server", version.problem(settings.place())));
            return version.suffices();
        } catch (StoreException e) {
            findings.add(Finding.failed("server", e));
            return false;
        }
    }

    /** Does it in a transaction that is rolled back. */
    private void permission(Connection connection, String subject, String statement) {
        try {
            connection.inSession(session -> {
                try (Transaction transaction = session.beginTransaction()) {
                    transaction.run(CypherFiles.store(statement)).consume();
                    transaction.rollback();
                }
                return true;
            });
            findings.add(Finding.ok(subject, "allowed"));
        } catch (org.newsgraph.NewsgraphException e) {
            findings.add(Finding.failed(
                    subject, String.valueOf(e.getMessage()), "ask the server's administrator for that permission"));
        }
    }
}
