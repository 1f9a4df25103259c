// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import org.newsgraph.rule.Rule;

/** What tells where descriptions are, of what type, and whom they mean. */
public enum DescriptionRule implements Rule {
    APPOSITION,
    BY_WORDNET,
    COUNTED,
    DOER_BEFORE_DEED,
    GENERAL_WORD_FOR_OFFICE,
    GOVERNMENT_OF_STATE,
    HOME_GOVERNMENT,
    LAST_OF_TYPE,
    MARKED_NAME,
    NUMBER_OF_OTHERS,
    OFFICE_BEFORE_NAME,
    OFFICE_HOLDER,
    POSSESSED_STATE,
    SAME_NOUN,
    SAME_WORDS,
    SYNONYM,
    TITLE_BEFORE_NAME,
    UNCLAIMED_OFFICE,
    WORD_OF_NAME;

    @Override
    public String id() {
        return Rule.id("description", this);
    }
}
