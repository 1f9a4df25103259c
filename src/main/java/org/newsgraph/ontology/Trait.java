// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.Locale;

/** What the reading asks of entity types, whatever they are called; {@code newsgraph.ttl} says which have it. */
public enum Trait {
    AGENTIVE,
    PERSONAL,
    COLLECTIVE,
    CORPORATE,
    SOVEREIGN,
    LOCATIVE,
    EVENTIVE,
    INSTRUMENTAL;

    /** Its property in the Turtle files: {@code ng:agentive}. */
    String property() {
        return name().toLowerCase(Locale.ROOT);
    }
}
