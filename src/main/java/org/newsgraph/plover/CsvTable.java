// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.plover;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Records as a table after RFC 4180, but that lines end with a line feed alone. */
final class CsvTable implements RecordWriter {

    private final List<CsvColumn> columns;
    private final SequenceWriter rows;

    CsvTable(Writer out, List<CsvColumn> columns) throws IOException {
        this.columns = columns;
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
        columns.forEach(column -> schema.addColumn(column.name()));
        this.rows = CsvMapper.csvBuilder()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build()
                .writer(schema.build())
                .writeValues(out);
    }

    @Override
    public void write(ObjectNode event) throws IOException {
        rows.write(columns.stream().map(column -> column.cell(event)).toArray(String[]::new));
    }

    /** Writes the line of names, where there was no record. */
    @Override
    public void finish() throws IOException {
        rows.close();
    }
}
