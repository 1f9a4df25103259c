// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.judge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report on judged items, for people as tables and for machines as JSON. */
public final class JudgedTable {

    private static final List<String> HEADER = List.of(
            "judged", "right", "thin", "wrong", "right or thin", "95 % interval", "right alone", "95 % interval");

    private JudgedTable() {}

    public static String of(JudgedReport report) {
        StringBuilder text = new StringBuilder();
        report.tables().forEach((by, groups) -> {
            if (!groups.isEmpty()) {
                text.append(table(by, groups)).append("\n\n");
            }
        });
        Shares gone = report.gone();
        return text.append("not stated any more: ")
                .append(gone.right())
                .append(" right, ")
                .append(gone.thin())
                .append(" thin, ")
                .append(gone.wrong())
                .append(" wrong; stated and not judged: ")
                .append(report.unjudged())
                .append("\n")
                .toString();
    }

    private static String table(String by, Map<String, Shares> groups) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column().header(by).dataAlign(HorizontalAlign.LEFT));
        HEADER.forEach(name -> columns.add(new Column().header(name).dataAlign(HorizontalAlign.RIGHT)));
        String[][] rows = groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue()))
                .toArray(String[][]::new);
        return AsciiTable.getTable(AsciiTable.NO_BORDERS, columns.toArray(Column[]::new), rows);
    }

    private static String[] row(String name, Shares shares) {
        return new String[] {
            name,
            String.valueOf(shares.all()),
            String.valueOf(shares.right()),
            String.valueOf(shares.thin()),
            String.valueOf(shares.wrong()),
            figure(shares.trueShare()),
            interval(shares.trueInterval()),
            figure(shares.rightShare()),
            interval(shares.rightInterval())
        };
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static String interval(Shares.Interval interval) {
        return figure(interval.low()) + " to " + figure(interval.high());
    }

    /** As {@code src/site/schemas/evaluate-judged.schema.json} has it. */
    public static String json(JudgedReport report) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        report.tables().forEach((by, groups) -> {
            ArrayNode rows = root.putArray(by);
            groups.forEach((name, shares) -> rows.add(node(shares).put("group", name)));
        });
        root.set("gone", node(report.gone()));
        root.put("unjudged", report.unjudged());
        return root + "\n";
    }

    private static ObjectNode node(Shares shares) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("right", shares.right()).put("thin", shares.thin()).put("wrong", shares.wrong());
        node.putArray("rightInterval")
                .add(shares.rightInterval().low())
                .add(shares.rightInterval().high());
        node.putArray("trueInterval")
                .add(shares.trueInterval().low())
                .add(shares.trueInterval().high());
        return node;
    }
}
