// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.token;

import java.util.Arrays;

/** What kind of name or value a token is part of. */
public enum NameKind {
    PERSON,
    ORGANIZATION,
    LOCATION,
    /** A name of another kind. */
    MISC,
    DATE,
    TIME,
    DURATION,
    /** Times that come again: "every Monday". */
    SET,
    MONEY,
    NUMBER,
    ORDINAL,
    PERCENT,
    /** Neither a name nor a value. */
    NONE;

    /** The kind of that name; {@link #NONE} where there is none. */
    public static NameKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(NONE);
    }
}
