// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.store.neo4j.StoredWords.Passage;

/**
 * Finds the stored words in the one row of {@code quoted-words.cypher}.
 *
 * <p>By the names that {@link GraphParameters} gives: words are {@code NAMEText}, or {@code NAME} where there is no
 * such property, from {@code NAMEBegin} to {@code NAMEEnd}; lists are {@code NAMETexts}, {@code NAMEBegins} and
 * {@code NAMEEnds}. So the words of any role are found, whatever the ontology.
 */
final class StoredWordsReader {

    private static final String BEGIN = "Begin";
    private static final String BEGINS = "Begins";

    private final List<Passage> passages = new ArrayList<>();

    StoredWords read(Map<String, Object> row) {
        Map<?, ?> article = map(row.get("article"));
        list(row.get("statements")).forEach(statement -> statement(map(statement)));
        list(row.get("quotations")).forEach(quotation -> {
            Map<?, ?> properties = map(quotation);
            String owner = "quotation " + properties.get("id");
            add(owner, "content", properties.get("begin"), properties.get("end"), properties.get("content"));
            named(owner, properties);
        });
        named("on itself", article);
        list(row.get("mentions")).forEach(mention -> mention(map(mention)));
        return new StoredWords(
                String.valueOf(article.get("id")),
                Objects.toString(article.get("text"), ""),
                Objects.toString(article.get("sha256"), ""),
                passages);
    }

    private void statement(Map<?, ?> statement) {
        Map<?, ?> properties = map(statement.get("properties"));
        String owner = "statement " + properties.get("id");
        Object begin = properties.get("begin");
        Object end = properties.get("end");
        add(owner, "evidence", begin, end, properties.get("evidence"));
        add(owner, "trigger", properties.get("triggerBegin"), properties.get("triggerEnd"), properties.get("trigger"));
        named(owner, properties);
        Map<?, ?> at = map(statement.get("at"));
        add(owner, "evidence by EVIDENCED_BY", at.get("begin"), at.get("end"), properties.get("evidence"));
        list(statement.get("edges")).forEach(words -> add(owner, "evidence on the direct edge", begin, end, words));
        List<?> cueBegins = list(properties.get("claimBegins"));
        List<?> cueEnds = list(properties.get("claimEnds"));
        for (Object claimed : list(statement.get("cues"))) {
            Long stored = number(map(claimed).get("order"));
            int order = stored == null ? Integer.MAX_VALUE : stored.intValue();
            add(
                    owner,
                    "cue on ATTRIBUTED_TO",
                    at(cueBegins, order),
                    at(cueEnds, order),
                    map(claimed).get("cue"));
        }
    }

    private void mention(Map<?, ?> mention) {
        List<?> begins = list(mention.get("begins"));
        List<?> ends = list(mention.get("ends"));
        for (int i = 0; i < Math.max(begins.size(), ends.size()); i++) {
            passages.add(new Passage(
                    "entity " + mention.get("id"), "mention", number(at(begins, i)), number(at(ends, i)), null, true));
        }
    }

    /** All words that {@code properties} place by a name. */
    private void named(String owner, Map<?, ?> properties) {
        Set<String> names = new TreeSet<>();
        properties.keySet().forEach(key -> names.add(String.valueOf(key)));
        for (String property : names) {
            if (property.endsWith(BEGIN) && !property.equals("triggerBegin")) {
                String name = property.substring(0, property.length() - BEGIN.length());
                Object words =
                        properties.containsKey(name + "Text") ? properties.get(name + "Text") : properties.get(name);
                add(owner, name, properties.get(property), properties.get(name + "End"), words);
            } else if (property.endsWith(BEGINS)) {
                String name = property.substring(0, property.length() - BEGINS.length());
                lists(owner, name, properties);
            }
        }
    }

    private void lists(String owner, String name, Map<?, ?> properties) {
        List<?> texts = list(properties.get(name + "Texts"));
        List<?> begins = list(properties.get(name + BEGINS));
        List<?> ends = list(properties.get(name + "Ends"));
        String what = name.equals("claim") ? "cue" : name;
        for (int i = 0; i < Math.max(begins.size(), Math.max(ends.size(), texts.size())); i++) {
            add(owner, what, at(begins, i), at(ends, i), at(texts, i));
        }
    }

    private void add(String owner, String what, @Nullable Object begin, @Nullable Object end, @Nullable Object words) {
        passages.add(
                new Passage(owner, what, number(begin), number(end), words == null ? null : words.toString(), false));
    }

    private static @Nullable Long number(@Nullable Object value) {
        return value instanceof Long number ? number : null;
    }

    private static @Nullable Object at(List<?> list, int index) {
        return index >= 0 && index < list.size() ? list.get(index) : null;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
