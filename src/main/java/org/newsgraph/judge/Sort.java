// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.judge;

import java.util.Locale;

/** What kind of items a reader judges. */
public enum Sort {
    /** Statements that the article itself makes. */
    ASSERTED("statement"),
    /** All other statements. */
    OTHER("statement"),
    QUOTATION("quotation"),
    ENTITY("entity");

    private final String what;

    Sort(String what) {
        this.what = what;
    }

    /** As files name it: a statement is one, asserted or not. */
    public String what() {
        return what;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
