// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import org.newsgraph.rule.Rule;

/** What tells where names are, of what type their bearers are, and which of them name the same one. */
public enum NameRule implements Rule {
    BODY_BY_FIRST_WORD,
    BODY_IN_TITLE,
    BODY_OF_ANOTHER_STATE,
    CITY_AFTER_PREPOSITION,
    CITY_AS_OBJECT,
    CITY_BEFORE_NOUN,
    CITY_OF_VERB,
    DEFINED_ACRONYM,
    DEMONYM,
    DESCRIBED_AS_BODY,
    DESCRIBED_AS_PLACE,
    FIRST_NAME,
    HONORIFIC,
    INITIALS,
    PART_OF_TITLE,
    PEOPLE_OF_PLACE,
    PLACE_ELSEWHERE,
    PLACE_OF_TWO_WORDS,
    PLAIN_PLURAL,
    PORTFOLIO,
    SAME_ACTOR,
    SAME_WORDS,
    SEAT_AS_ACTOR,
    SHORT_FORM,
    SOME_OF_PEOPLE,
    SURNAME,
    TYPE_BY_NOUN,
    UNSEEN_BY_ANALYSER,
    WITHOUT_FIRST_WORD,
    WITHOUT_LEGAL_FORM;

    @Override
    public String id() {
        return Rule.id("name", this);
    }
}
