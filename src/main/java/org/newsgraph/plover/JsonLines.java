// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.plover;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;

/** Records as JSON Lines: each ends with a line feed. */
final class JsonLines implements RecordWriter {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private final Writer out;

    JsonLines(Writer out) {
        this.out = out;
    }

    @Override
    public void write(ObjectNode event) throws IOException {
        out.write(mapper.writeValueAsString(event));
        out.write('\n');
    }

    @Override
    public void finish() {
        // Each line is whole by itself.
    }
}
