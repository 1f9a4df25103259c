// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.List;

/** Tables for people: a line under the header, none around, wide cells wrapped. */
public final class TextTable {

    private TextTable() {}

    public static Column words(String header) {
        return new Column().header(header).headerAlign(HorizontalAlign.LEFT).dataAlign(HorizontalAlign.LEFT);
    }

    public static Column number(String header) {
        return new Column().header(header).headerAlign(HorizontalAlign.RIGHT).dataAlign(HorizontalAlign.RIGHT);
    }

    public static String of(List<Column> columns, List<Object[]> rows) {
        return AsciiTable.builder()
                .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
                .data(columns.toArray(new Column[0]), rows.toArray(new Object[0][]))
                .asString();
    }
}
