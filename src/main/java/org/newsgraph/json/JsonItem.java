// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;

/**
 * One value of the JSON with the place where it stands, so that what is wrong with it can be said in one line.
 *
 * @param file as the user knows it
 * @param path within the file's object ("statements[2].trigger"); empty for the object itself
 */
record JsonItem(String file, String path, JsonNode node) {

    /** A remark of whoever made the file by hand. */
    private static final String REMARK = "note";

    /** The object of {@code key}; null where it is absent. */
    @Nullable
    JsonItem child(String key) {
        JsonItem child = at(key);
        return child.node.isMissingNode() || child.node.isNull() ? null : child.object();
    }

    JsonItem required(String key) {
        JsonItem child = child(key);
        if (child == null) {
            throw wrong("it has no " + key + "; add it");
        }
        return child;
    }

    /** The objects of the list at {@code key}; none where it is absent. */
    List<JsonItem> children(String key) {
        List<JsonItem> children = new ArrayList<>();
        for (JsonItem element : elements(key)) {
            children.add(element.object());
        }
        return children;
    }

    List<String> texts(String key) {
        return elements(key).stream().map(JsonItem::asText).toList();
    }

    Set<String> keys() {
        Set<String> keys = new java.util.LinkedHashSet<>();
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            keys.add(names.next());
        }
        return keys;
    }

    JsonItem at(String key) {
        return new JsonItem(file, path.isEmpty() ? key : path + "." + key, node.path(key));
    }

    @Nullable
    String text(String key) {
        JsonItem value = at(key);
        return value.node.isMissingNode() || value.node.isNull() ? null : value.asText();
    }

    String text(String key, String absent) {
        String value = text(key);
        return value == null ? absent : value;
    }

    String requiredText(String key) {
        String value = text(key);
        if (value == null || value.isBlank()) {
            throw wrong("it has no " + key + "; add it");
        }
        return value;
    }

    String asText() {
        if (!node.isTextual()) {
            throw wrong("text is expected, not " + node);
        }
        return node.asText();
    }

    @Nullable
    Integer number(String key) {
        JsonItem value = at(key);
        if (value.node.isMissingNode() || value.node.isNull()) {
            return null;
        }
        if (!value.node.canConvertToInt() || !value.node.isIntegralNumber()) {
            throw value.wrong("a whole number is expected, not " + value.node);
        }
        return value.node.intValue();
    }

    @Nullable
    LocalDate date(String key) {
        String value = text(key);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw at(key).wrong("\"" + value + "\" is no date; write it as 2025-12-01");
        }
    }

    /** The constant that {@code key} names; {@code absent} where it names none. */
    <E extends Enum<E>> E label(String key, Function<String, E> ofLabel, E absent, Function<E, String> label) {
        String value = text(key);
        try {
            return value == null ? absent : ofLabel.apply(value);
        } catch (IllegalArgumentException e) {
            List<String> choices = new ArrayList<>();
            for (E constant : absent.getDeclaringClass().getEnumConstants()) {
                choices.add(label.apply(constant));
            }
            throw at(key).wrong("unknown \"" + value + "\"; use one of " + String.join(", ", choices));
        }
    }

    /** Refuses a key that is none of {@code known}: a slip of the pen that would go unnoticed. */
    void allows(String... known) {
        for (String key : keys()) {
            if (!key.equals(REMARK) && !List.of(known).contains(key)) {
                throw wrong("unknown key \"" + key + "\"; use one of " + String.join(", ", known) + ", or " + REMARK
                        + " for a remark");
            }
        }
    }

    UsageException wrong(String what) {
        return new UsageException(file + ": " + (path.isEmpty() ? "" : path + ": ") + what.replaceAll("\\s+", " "));
    }

    private JsonItem object() {
        if (!node.isObject()) {
            throw wrong("an object is expected, not " + node);
        }
        return this;
    }

    private List<JsonItem> elements(String key) {
        JsonItem list = at(key);
        if (list.node.isMissingNode() || list.node.isNull()) {
            return List.of();
        }
        if (!list.node.isArray()) {
            throw list.wrong("a list is expected, not " + list.node);
        }
        List<JsonItem> elements = new ArrayList<>();
        for (int i = 0; i < list.node.size(); i++) {
            elements.add(new JsonItem(file, list.path + "[" + i + "]", list.node.get(i)));
        }
        return elements;
    }
}
