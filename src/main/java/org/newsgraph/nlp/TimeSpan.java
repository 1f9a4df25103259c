// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import org.jspecify.annotations.Nullable;

/**
 * Words that name a time.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value, in ISO form
 * @param rule id of the rule that told it; null where the analyser did
 */
public record TimeSpan(int sentence, int first, int last, String type, String value, @Nullable String rule) {

    /** One that the analyser told. */
    public TimeSpan(int sentence, int first, int last, String type, String value) {
        this(sentence, first, last, type, value, null);
    }
}
