// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What judged items say of what the program states now.
 *
 * @param tables by what the items are grouped ("relation"), the shares of each group
 * @param gone items that the program does not state any more
 * @param unjudged how many items of the judged articles nobody has judged
 */
public record JudgedReport(Map<String, Map<String, Shares>> tables, Shares gone, int unjudged) {

    private static final double[] BANDS = {0.9, 0.8, 0.7, 0};

    /**
     * @param items all that the program states of the judged articles
     * @param judged what readers said; of two that say the same item, the first counts
     */
    public static JudgedReport of(List<Item> items, List<Judged> judged) {
        Map<Item, Judged> found = new LinkedHashMap<>();
        List<Judged> gone = new ArrayList<>();
        for (Judged one : judged) {
            Optional<Item> item = items.stream().filter(i -> i.isOf(one)).findFirst();
            item.ifPresentOrElse(i -> found.putIfAbsent(i, one), () -> gone.add(one));
        }
        Map<String, Map<String, Shares>> tables = new LinkedHashMap<>();
        tables.put("all", grouped(found, Item::what));
        tables.put("relation", grouped(found, i -> Optional.ofNullable(i.relation())
                .orElse("")));
        tables.put("rule", grouped(found, Item::rule));
        tables.put("confidence", grouped(found, i -> i.relation() == null ? "" : band(i.confidence())));
        tables.values().forEach(table -> table.remove(""));
        return new JudgedReport(tables, Shares.of(gone), items.size() - found.size());
    }

    private static Map<String, Shares> grouped(Map<Item, Judged> found, Function<Item, String> group) {
        Map<String, List<Judged>> groups = new TreeMap<>();
        found.forEach((item, judged) -> groups.computeIfAbsent(group.apply(item), g -> new ArrayList<>())
                .add(judged));
        Map<String, Shares> shares = new TreeMap<>();
        groups.forEach((name, members) -> shares.put(name, Shares.of(members)));
        return shares;
    }

    private static String band(double confidence) {
        for (double least : BANDS) {
            if (confidence >= least) {
                return least == 0 ? "below 0.7" : "from " + least;
            }
        }
        return "";
    }
}
