// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.StoreException;
import org.newsgraph.UsageException;

/** Whether ports can be had, found out before anything is started. */
final class Ports {

    private static final int HIGHEST = 65_535;

    private Ports() {}

    /** @throws UsageException where a number is no port, or stands twice */
    static void checkNumbers(ServeSettings settings) {
        byOption(settings).forEach(Ports::checkNumber);
        List<Integer> chosen =
                byOption(settings).values().stream().filter(port -> port != 0).toList();
        if (chosen.stream().distinct().count() < chosen.size()) {
            throw new UsageException("--bolt-port, --http-port and --sparql-port must differ");
        }
    }

    /** @throws StoreException where others hold them, all named in one line */
    static void checkFree(ServeSettings settings) {
        List<String> taken = new ArrayList<>();
        byOption(settings).forEach((option, port) -> {
            if (!isFree(settings.address(), port)) {
                taken.add(port + " (" + option + ")");
            }
        });
        if (!taken.isEmpty()) {
            throw new StoreException("cannot listen on " + settings.host() + ", port " + String.join(" and ", taken)
                    + ": another program does; end that, or choose another port (0 takes any free one)");
        }
    }

    private static Map<String, Integer> byOption(ServeSettings settings) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("--bolt-port", settings.boltPort());
        ports.put("--http-port", settings.httpPort());
        ports.put("--sparql-port", settings.sparqlPort());
        return ports;
    }

    private static void checkNumber(String option, int port) {
        if (port < 0 || port > HIGHEST) {
            throw new UsageException(
                    option + " " + port + ": is no port; give one from 1 to " + HIGHEST + ", or 0 for any free one");
        }
    }

    private static boolean isFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, address)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
