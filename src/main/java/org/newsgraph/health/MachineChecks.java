// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.health;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Looks at Java, memory, disk and ports. */
public final class MachineChecks {

    private static final long MEGABYTE = 1 << 20;

    /** What the launcher gives a command that reads articles, and what Neo4j and the system want beside it. */
    private static final long MEMORY = 6000;

    private static final long DISK = 200;
    private static final long MUCH_DISK = 2000;

    private MachineChecks() {}

    public static Finding java() {
        return Finding.ok("Java", Runtime.version() + " (" + System.getProperty("java.vm.vendor") + ")");
    }

    /** Whether the machine has what {@code build} takes; this very process has been given less. */
    public static Finding memory() {
        long machine =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() / MEGABYTE;
        String text = machine + " MB in the machine, a heap of "
                + Runtime.getRuntime().maxMemory() / MEGABYTE + " MB for this command";
        return machine >= MEMORY
                ? Finding.ok("memory", text)
                : Finding.warning(
                        "memory",
                        text,
                        "build takes some " + MEMORY + " MB; NEWSGRAPH_OPTS=-Xmx… gives it another heap");
    }

    /** @param folder one that is there, or is to be made */
    public static Finding disk(Path folder) {
        Path there = existing(folder);
        try {
            long free = Files.getFileStore(there).getUsableSpace() / MEGABYTE;
            return disk(free, free + " MB free for " + folder);
        } catch (IOException e) {
            return Finding.failed("disk", there + ": cannot be looked at", "check its permissions");
        }
    }

    /** @param free megabytes */
    static Finding disk(long free, String text) {
        String cure = "make room, or give a --data folder on another disk";
        if (free < DISK) {
            return Finding.failed("disk", text, cure);
        }
        return free < MUCH_DISK ? Finding.warning("disk", text, cure) : Finding.ok("disk", text);
    }

    private static Path existing(Path folder) {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    /** Whether a server could listen there on loopback, or one of ours does. */
    public static Finding port(int port, String purpose) {
        String subject = "port " + port;
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return Finding.ok(subject, "free for " + purpose);
        } catch (IOException e) {
            Optional<PortUsers.User> user = PortUsers.of(port);
            String text = "in use" + user.map(known -> " by " + known.name()).orElse("");
            return user.filter(PortUsers.User::ours).isPresent()
                    ? Finding.ok(subject, text)
                    : Finding.warning(
                            subject, text + ", so not free for " + purpose, "stop that, or give serve another port");
        }
    }
}
