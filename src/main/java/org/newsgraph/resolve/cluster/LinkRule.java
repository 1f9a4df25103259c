// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.cluster;

import org.newsgraph.rule.Rule;

/** How a mention comes to mean an entity that is there already. */
public enum LinkRule implements Rule {
    ACRONYM,
    ACRONYM_EXPLAINED,
    BODY_BEFORE_TITLE,
    COORDINATED_NAMES,
    DESCRIBED_NAME,
    DESCRIPTION_REPEATED,
    FIRST_NAME,
    FIRST_PERSON,
    GENERAL_DESCRIPTION,
    GOVERNMENT_OF_STATE,
    KNOWN_ACTOR,
    LEGAL_FORM,
    OFFICE_HOLDER,
    ONLY_PERSON,
    ONLY_PLURAL,
    OTHER_DESCRIPTION,
    OWNER_IN_PARALLEL,
    POSSESSED_STATE,
    RELATIVE_OWNER,
    SAME_NAME,
    SHORT_NAME,
    SOURCE_OF_SPEECH,
    SUBJECT_BEFORE,
    SURNAME,
    THING_IN_PARALLEL,
    TOPIC,
    TOPIC_OF_MANY;

    @Override
    public String id() {
        return Rule.id("link", this);
    }
}
