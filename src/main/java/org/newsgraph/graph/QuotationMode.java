// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

/** Whether the content stands between quotation marks, outside them, or partly in them. */
public enum QuotationMode {
    DIRECT,
    INDIRECT,
    MIXED;

    /** The word for it in JSON, Neo4j and RDF. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The constant of that {@link #label()}; throws {@link IllegalArgumentException} for any other word. */
    public static QuotationMode ofLabel(String label) {
        for (QuotationMode constant : values()) {
            if (constant.label().equals(label)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(label);
    }
}
