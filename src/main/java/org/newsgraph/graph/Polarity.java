// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

/** Whether the statement says that it is so or that it is not so. */
public enum Polarity {
    POSITIVE,
    NEGATIVE;

    /** The word for it in JSON, Neo4j and RDF. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The constant of that {@link #label()}; throws {@link IllegalArgumentException} for any other word. */
    public static Polarity ofLabel(String label) {
        for (Polarity constant : values()) {
            if (constant.label().equals(label)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(label);
    }
}
