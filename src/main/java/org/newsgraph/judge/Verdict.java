// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.judge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a reader thinks of an item. */
public enum Verdict {
    /** A careful analyst accepts it as it stands. */
    RIGHT,
    /** True, but of no use: a participant is a fragment, or only a noun is unfolded. */
    THIN,
    WRONG;

    /** As files and readers write it. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
