// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.clearnlp;

import org.newsgraph.rule.Rule;

/** What mends the trees of ClearNLP's parser. */
public enum RepairRule implements Rule {
    ADJECTIVE_AS_VERB,
    ADVERB_AS_VERB,
    APPOSED_SUBJECT,
    CLAUSE_BEFORE_SEMICOLON,
    CONJUNCT_OF_INFINITIVE,
    CONJUNCT_OF_REPORT,
    DEADLINE,
    DESCRIPTION_BETWEEN_COMMAS,
    DUE,
    GERUND_BEFORE_NAME,
    HOLDER_OF_OFFICE,
    INFINITIVE_AS_NOUN,
    NAME_BEFORE_PERIOD,
    NOUN_AS_MISREAD,
    NOUN_AS_VERB,
    PARTICIPLE_AS_VERB,
    PERFECT,
    PLURAL_BEFORE_VERB,
    QUOTED_ADJECTIVES,
    RECEIVER_BEFORE_NUMBER,
    RECEIVER_BEFORE_SUM,
    RELATIVE_OF_COMPANY,
    TIME_BEFORE_NAME,
    TITLE_BEFORE_NAME;

    @Override
    public String id() {
        return Rule.id("tree", this);
    }
}
