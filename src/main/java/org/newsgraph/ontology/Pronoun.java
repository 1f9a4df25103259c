// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import org.jspecify.annotations.Nullable;

/**
 * A personal or possessive pronoun.
 *
 * @param form as it is written, in lower case
 * @param person 1 for whoever speaks, 2 for whoever is spoken to, 3 for any other
 * @param gender null where the word leaves it open
 * @param reflexive whether it takes up the subject of its own clause
 */
public record Pronoun(String form, int person, boolean plural, @Nullable Gender gender, boolean reflexive) {

    public boolean isSpeaker() {
        return person == 1;
    }

    /** He or she, in any form. */
    public boolean isPersonal() {
        return gender == Gender.MALE || gender == Gender.FEMALE;
    }

    public boolean isNeuter() {
        return gender == Gender.NEUTER;
    }

    /** They, in any form. */
    public boolean isThey() {
        return person == 3 && plural;
    }
}
