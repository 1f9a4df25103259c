// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pattern;

import java.util.regex.Pattern;

/** A set of words that the program itself uses. */
public interface NeededSet {

    /** Its name in the tables. */
    String label();

    /** What its words may stand for; an empty pattern where they stand for nothing. */
    Pattern meanings();

    /** Whether its words may stand for the value. */
    default boolean allows(String value) {
        return meanings().matcher(value).matches();
    }

    /** What its words may stand for, for the author of a table. */
    default String allowed() {
        return meanings().pattern().isEmpty() ? "nothing" : meanings().pattern();
    }
}
