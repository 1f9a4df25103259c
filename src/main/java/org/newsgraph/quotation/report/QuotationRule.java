// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation.report;

import org.newsgraph.rule.Rule;

/** The special cases of reported speech; {@code ontology/en/rules/quotations.psv} has an example of each. */
public enum QuotationRule implements Rule {
    // The stretches between quotation marks.
    MARK_BESIDE_BLANK,
    MARK_NEVER_CLOSED,
    NO_SCARE_QUOTES,

    // The source of a cue.
    SOURCE_AS_ARGUMENT,
    SOURCE_BEFORE_CUE,
    SOURCE_BEHIND_CUE,
    SOURCE_ISSUES_DOCUMENT,
    SOURCE_OF_CUE_BEFORE,
    SOURCE_OF_PARTICIPLE,
    SOURCE_OUTSIDE_MARKS,

    // The source of a quotation without a cue.
    SOURCE_GOES_ON,
    SOURCE_GOES_ON_IN_NEXT_PARAGRAPH,
    SOURCE_IS_SUBJECT_BEFORE_COLON,
    SOURCE_STANDS_BEFORE_COLON,
    SOURCE_UNKNOWN,

    // Where the content of a cue hangs.
    CONTENT_AFTER_THAT,
    CONTENT_AROUND_CUE,
    CONTENT_AROUND_PAST,
    CONTENT_AROUND_PREPOSITION,
    CONTENT_AS_ARGUMENT,
    CONTENT_AS_CLAUSE,
    CONTENT_AS_RELATIVE,
    CONTENT_BEFORE_LATER_CUE,
    CONTENT_OF_OBJECT,
    CONTENT_TO_END,
    NO_RELATIVE_OF_NOUN,

    // Where the content of a cue begins and ends.
    CONTENT_FROM_COLON,
    CONTENT_ON_BOTH_SIDES,
    CONTENT_OVER_CUE,
    CONTENT_SHARED_WITH_LATER_CUE,
    CONTENT_TO_CLOSING_MARK,
    CONTENT_UNTIL_NEXT_CUE,
    CONTENT_UNTIL_OWN_CUE,
    CONTENT_UNTIL_PARTICIPLE,
    CONTENT_WITHOUT_SOURCE,
    CONTENT_WITH_OBJECT,
    CONTENT_WITH_SUBJECT,

    // Which cues report nothing.
    CLAIM_RATHER_THAN_ATTITUDE,
    NO_ATTITUDE_IN_MARKS,
    NO_ATTITUDE_WITHOUT_SOURCE,
    NO_BARE_PARTICIPLE,
    NO_CUE_IN_SOURCE,
    NO_DENIAL_OF_CLAIM,
    NO_GUESS_OVER_CONTENT,
    NO_PART_OF_LONGER_CUE,
    NO_PHRASE_WITHOUT_SOURCE,
    NO_SECOND_CLAIM,
    NO_SECOND_QUOTING,
    NO_SHORT_ATTITUDE,

    // How quotation marks and cues belong together.
    DIRECT_AROUND_CUE,
    DIRECT_AS_CONTENT,
    DIRECT_AS_MOST_OF_CONTENT,
    DIRECT_BEFORE_CUE,
    DIRECT_BESIDE_CUE,
    DIRECT_IN_MARKS,
    HALVES_JOINED,
    MIXED_WITH_MARKS;

    @Override
    public String id() {
        return Rule.id("quotation", this);
    }
}
