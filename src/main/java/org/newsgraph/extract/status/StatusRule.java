// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.status;

import org.newsgraph.rule.Rule;

/** What sets the status of a statement beside the operators and cues of the lexicon. */
public enum StatusRule implements Rule {
    CIRCUMSTANCE_OF_NO_FACT,
    CIRCUMSTANCE_TO_COME,
    CLEFT,
    CONDITION,
    CONDITIONAL,
    COUNTERFACTUAL,
    DENIAL_DENIED,
    ENDED,
    EXTRAPOSED_CLAUSE,
    GERUND_AFTER_PREPOSITION,
    HEADLINE_INFINITIVE,
    INVERTED_CONDITION,
    LAPSED_PLAN,
    LEAVING_OFFICE,
    MODAL,
    NEGATION,
    NOUN_BEFORE_NOUN,
    OF_NO_FACT,
    OF_WHAT_IS_TO_COME,
    PURPOSE,
    QUESTION,
    REPORT_OF_NO_FACT,
    REPORT_UNANSWERED,
    ROLE_AFTER_VERB,
    SUBJUNCTIVE,
    UNDER_NO_FACT,
    UNLISTED_WORD;

    @Override
    public String id() {
        return Rule.id("status", this);
    }
}
