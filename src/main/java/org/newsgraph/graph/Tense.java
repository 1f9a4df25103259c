// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

/** Whether the statement tells of what was and is, or of what is to come. */
public enum Tense {
    NON_FUTURE,
    FUTURE;

    /** The word for it in JSON, Neo4j and RDF. */
    public String label() {
        return this == FUTURE ? "future" : "nonFuture";
    }

    /** The constant of that {@link #label()}; throws {@link IllegalArgumentException} for any other word. */
    public static Tense ofLabel(String label) {
        for (Tense constant : values()) {
            if (constant.label().equals(label)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(label);
    }
}
