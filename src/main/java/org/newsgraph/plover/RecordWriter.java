// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.plover;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Writes records as they come. */
interface RecordWriter {

    void write(ObjectNode event) throws IOException;

    /** Writes what is still missing of the document, and leaves the output open. */
    void finish() throws IOException;
}
