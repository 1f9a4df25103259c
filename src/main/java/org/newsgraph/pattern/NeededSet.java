// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pattern;

import com.google.common.base.CaseFormat;
import java.util.regex.Pattern;

/** A set of words that the program itself uses: a constant of an enum. */
public interface NeededSet {

    /** The constant's. */
    String name();

    /** What its words may stand for; an empty pattern where they stand for nothing. */
    Pattern meanings();

    /** Its name in the tables: {@code pastPreposition} of {@code PAST_PREPOSITION}. */
    default String label() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
    }

    /** Whether its words may stand for the value. */
    default boolean allows(String value) {
        return meanings().matcher(value).matches();
    }

    /** What its words may stand for, for the author of a table. */
    default String allowed() {
        return meanings().pattern().isEmpty() ? "nothing" : meanings().pattern();
    }
}
