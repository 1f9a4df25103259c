// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import org.newsgraph.query.RowFormat;
import picocli.CommandLine.Option;

/** The option of all commands that print rows. */
final class RowFormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RowFormat format = RowFormat.TABLE;

    RowFormat format() {
        return format;
    }
}
