// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.evaluate.measure.Figure;
import org.newsgraph.evaluate.measure.Mean;
import org.newsgraph.evaluate.measure.MeasureGroup;
import org.newsgraph.evaluate.measure.Miss;
import org.newsgraph.evaluate.measure.Score;
import org.newsgraph.evaluate.measure.Share;

/**
 * An evaluation for people: a plain table for each group, and the misses where they are wanted. Phenomena that are the
 * same up to a colon ("negation: never") share a row.
 */
public final class EvaluationTable {

    private static final int WIDEST_LABEL = 36;
    private static final int WIDEST_FIGURE = 9;
    private static final String NOTHING = "-";

    private EvaluationTable() {}

    public static String of(Evaluation evaluation, boolean misses) {
        StringBuilder text = new StringBuilder();
        List<MeasureGroup> groups = evaluation.groups();
        if (evaluation.articles() > 0) {
            text.append("articles: ").append(evaluation.articles()).append("\n\n");
            groups.subList(0, groups.size() - 1).forEach(group -> text.append(group(group)));
        }
        if (evaluation.sentences().sentences() > 0) {
            text.append(sentences(evaluation));
        }
        text.append(group(groups.get(groups.size() - 1)));
        if (misses) {
            text.append(misses(evaluation));
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static String group(MeasureGroup group) {
        List<Figure> scores = group.figures().stream()
                .filter(f -> !(f.tally() instanceof Share))
                .toList();
        List<Figure> shares =
                group.figures().stream().filter(f -> f.tally() instanceof Share).toList();
        String tables = "";
        if (!scores.isEmpty()) {
            List<String> header = List.of(group.title(), "precision", "recall", "F1", "right", "found", "gold");
            tables += table(header, scores.stream().map(EvaluationTable::row).toList());
        }
        if (!shares.isEmpty()) {
            List<String> header = List.of(scores.isEmpty() ? group.title() : "", "share", "count", "of");
            tables += table(header, shares.stream().map(EvaluationTable::row).toList());
        }
        return tables + "\n";
    }

    private static List<String> row(Figure figure) {
        if (figure.tally() instanceof Share share) {
            return List.of(figure.label(), ratio(share), "" + share.part(), "" + share.whole());
        }
        if (figure.tally() instanceof Mean mean) {
            return List.of(
                    figure.label(),
                    number(mean.precision(), mean.isEmpty()),
                    number(mean.recall(), mean.isEmpty()),
                    number(mean.f1(), mean.isEmpty()),
                    "",
                    "",
                    "");
        }
        Score score = (Score) figure.tally();
        return List.of(
                figure.label(),
                number(score.precision(), score.found() == 0),
                number(score.recall(), score.gold() == 0),
                number(score.f1(), score.isEmpty()),
                count(score.recalled()),
                "" + score.found(),
                "" + score.gold());
    }

    private static String sentences(Evaluation evaluation) {
        List<List<String>> rows = new ArrayList<>();
        SortedMap<String, SentenceTally> kinds = new TreeMap<>();
        evaluation
                .phenomena()
                .forEach((phenomenon, tally) ->
                        kinds.merge(phenomenon.replaceFirst("\\s*:.*", ""), tally, SentenceTally::plus));
        kinds.forEach((kind, tally) -> rows.add(row(kind, tally)));
        rows.add(row("all", evaluation.sentences()));
        List<String> header =
                List.of("Sentences by phenomenon", "sentences", "stated", "found", "status", "traps", "as fact");
        return table(header, rows) + "\n";
    }

    private static List<String> row(String phenomenon, SentenceTally tally) {
        return List.of(
                phenomenon,
                "" + tally.sentences(),
                "" + tally.found().whole(),
                ratio(tally.found()),
                ratio(tally.status()),
                "" + tally.traps().whole(),
                ratio(tally.traps()));
    }

    private static String table(List<String> header, List<List<String>> rows) {
        Column[] columns = new Column[header.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new Column()
                    .header(header.get(i))
                    .headerAlign(i == 0 ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT)
                    .dataAlign(i == 0 ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT)
                    .minWidth(i == 0 ? WIDEST_LABEL : WIDEST_FIGURE);
        }
        String[][] data = rows.stream().map(r -> r.toArray(String[]::new)).toArray(String[][]::new);
        return AsciiTable.getTable(AsciiTable.NO_BORDERS, columns, data)
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String misses(Evaluation evaluation) {
        Function<Miss, String> lines =
                miss -> "%s:%d: %s, %s\n".formatted(miss.article(), miss.line(), miss.group(), miss.kind())
                        + (miss.expected() == null ? "" : "  expected  " + miss.expected() + "\n")
                        + (miss.found() == null ? "" : "  found     " + miss.found() + "\n")
                        + "  in        " + miss.sentence() + "\n";
        return evaluation.misses().stream().map(lines).collect(Collectors.joining());
    }

    private static String ratio(Share share) {
        return number(share.value(), share.isEmpty());
    }

    private static String number(double value, boolean empty) {
        return empty ? NOTHING : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String count(double value) {
        return value == Math.rint(value) ? "%d".formatted((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
