// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.pronoun;

import org.newsgraph.rule.Rule;

/** What tells whom a pronoun means, and whom it cannot mean. */
public enum PronounRule implements Rule {
    COORDINATION_BEFORE,
    COORDINATION_IN_SENTENCE,
    HONORIFIC_GENDER,
    LAST_SUBJECT,
    NOT_ACTING,
    NOT_NAMED_BY_OWNED,
    NOT_SOURCE_OF_QUOTATION,
    NOT_SOURCE_OWNED_BY_SAME,
    OBJECT_BEFORE_OBJECT,
    ONLY_PERSON,
    ONLY_SEVERAL,
    ONLY_THING,
    OWNER_IN_CLAUSE,
    OWNER_OF_REASON,
    OWNER_OF_SUBJECT,
    SOURCE,
    SPEAKER,
    SPEAKER_FOR_BODY,
    SUBJECT_AHEAD,
    SUBJECT_BEFORE_OBJECT,
    TOPIC_BEFORE,
    TOPIC_BEFORE_SPEAKER,
    WHOSE,
    WITHIN_SUBJECT;

    @Override
    public String id() {
        return Rule.id("pronoun", this);
    }
}
