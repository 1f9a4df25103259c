// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option of all commands that print a report: as people read it, or as one JSON object. */
final class FormatOption {

    private enum Format {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    boolean json() {
        return format == Format.JSON;
    }
}
