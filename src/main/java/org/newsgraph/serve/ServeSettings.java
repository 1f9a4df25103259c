// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;

/**
 * Where to listen.
 *
 * @param address what to bind
 * @param boltPort 0 for any free one, as the other two
 * @param password what Neo4j, SPARQL and the page ask for; null where the address is loopback
 * @param sparqlLimit how long a SPARQL query may run
 * @param reasoning whether SPARQL finds what follows by the ontology, too
 */
public record ServeSettings(
        InetAddress address,
        int boltPort,
        int httpPort,
        int sparqlPort,
        @Nullable String password,
        Duration sparqlLimit,
        boolean reasoning) {

    private static final String LOCALHOST = "localhost";
    private static final int SHORTEST_PASSWORD = 8;
    private static final Duration SPARQL_LIMIT = Duration.ofSeconds(30);

    /**
     * What options of the command line ask for.
     *
     * @param bind a name or an address; {@code localhost} for this machine alone
     * @param password null where none is set; unused on loopback
     * @throws UsageException where they make no sense, or would open the store to others without a password
     */
    public static ServeSettings of(
            String bind, int boltPort, int httpPort, int sparqlPort, @Nullable String password, boolean reasoning) {
        InetAddress address;
        try {
            address = InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw new UsageException("--bind " + bind + ": is no address of this machine; give one such as 0.0.0.0");
        }
        boolean open = !address.isLoopbackAddress();
        if (open && (password == null || password.length() < SHORTEST_PASSWORD)) {
            throw new UsageException("--bind " + bind + ": opens the store to other machines, which needs a password;"
                    + " set NEO4J_PASSWORD to one of at least " + SHORTEST_PASSWORD + " characters");
        }
        ServeSettings settings = new ServeSettings(
                address, boltPort, httpPort, sparqlPort, open ? password : null, SPARQL_LIMIT, reasoning);
        Ports.checkNumbers(settings);
        return settings;
    }

    /** The address to bind, as configurations write it. */
    String bind() {
        return address.equals(InetAddress.getLoopbackAddress()) ? LOCALHOST : address.getHostAddress();
    }

    /** The name by which others reach it. */
    String host() {
        if (!address.isAnyLocalAddress()) {
            return address instanceof Inet6Address ? "[" + bind() + "]" : bind();
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return LOCALHOST;
        }
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "ServeSettings[" + bind() + "]";
    }
}
