// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.reading;

import java.util.Optional;
import java.util.Set;

/** What the words that a rule found mean. */
public interface Meaning {

    /** Empty where the words are no such time after all. */
    Optional<TimeValue> of(Found words, Moment moment);

    /** The groups without which nothing can be read. */
    Set<String> needed();
}
