// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.Locale;

/** What a pronoun or an honorific tells of whom it means. */
public enum Gender {
    MALE,
    FEMALE,
    /** Of what is no person. */
    NEUTER;

    /** As the tables have it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
