// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.shacl;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A node that is not as a shape wants it; nodes and paths in short, with the usual prefixes.
 *
 * @param focus the node
 * @param path the property or properties at fault; empty where it is the node as a whole
 * @param message what is wrong, or what would be right
 * @param value the value at fault; null where one is missing, or where it is the node as a whole
 * @param evidence the words of the article that the node is about; null where it is about none
 */
public record Violation(String focus, String path, String message, @Nullable String value, @Nullable String evidence)
        implements Comparable<Violation> {

    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::focus)
            .thenComparing(Violation::path)
            .thenComparing(Violation::message)
            .thenComparing(Violation::value, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Violation::evidence, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }
}
