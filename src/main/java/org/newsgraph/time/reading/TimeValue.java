// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.reading;

import java.util.Optional;

/** What words mean: a type and a value of TIMEX3. */
public record TimeValue(String type, String value) {

    static Optional<TimeValue> date(String value) {
        return Optional.of(new TimeValue("DATE", value));
    }
}
