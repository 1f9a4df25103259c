// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

/** How a mention refers: by a name, by a description ("the Ukrainian leader"), or by a pronoun. */
public enum MentionKind {
    NAME,
    NOMINAL,
    PRONOUN;

    /** The word for it in JSON, Neo4j and RDF. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The constant of that {@link #label()}; throws {@link IllegalArgumentException} for any other word. */
    public static MentionKind ofLabel(String label) {
        for (MentionKind constant : values()) {
            if (constant.label().equals(label)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(label);
    }
}
