// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.argument;

import org.newsgraph.rule.Rule;

/** How a frame comes by the fillers of its roles beside the arguments of its trigger, and which frame is left out. */
public enum FrameRule implements Rule {
    ADDRESSEE_OF_DEMAND,
    ADDRESSEE_OF_INFINITIVE,
    BETWEEN_WITH_DIRECTION,
    CARRIED_BY_DEED,
    CLAUSE_FOR_ENTITY,
    CLAUSE_OF_NOUN,
    COMPANION_OF_CLAUSE,
    ECHO,
    EPITHET,
    EVENT_AGENT,
    EVENT_AS_SETTING,
    FIXED_WORD,
    GERUND_IN_OBJECT,
    INCLUDED_MEMBER,
    INSTRUMENT_OWNER,
    LENT_BY_SUPPORT_VERB,
    MANDATED_DOER,
    MEMBER_OF_GROUP,
    NAMED_AMONG,
    NATIONS_OF_PEOPLE,
    OBJECT_LEFT_OVER,
    OBLIGED_DOER,
    ONLY_CARRIES,
    OPPONENTS,
    PAIR_NEARBY,
    PAIR_REMEMBERED,
    PAIRED_IN_ORDER,
    REACHES_OVER,
    SERVED,
    SIDES_OF_TALKS,
    SPOKEN_OF,
    SUBJECT_OF_CIRCUMSTANCE,
    UNFOLDS_NOUN,
    WANTED_DOER,
    WORD_OF_TRIGGER;

    @Override
    public String id() {
        return Rule.id("frame", this);
    }
}
