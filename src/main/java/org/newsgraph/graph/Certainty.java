// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

/** How sure the article is of the statement; the later constant is the weaker. */
public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE;

    /** The word for it in JSON, Neo4j and RDF. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The constant of that {@link #label()}; throws {@link IllegalArgumentException} for any other word. */
    public static Certainty ofLabel(String label) {
        for (Certainty constant : values()) {
            if (constant.label().equals(label)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(label);
    }
}
