// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rule;

import java.util.Locale;

/** A rule of the reading; the rules of a room are the constants of an enum. */
public interface Rule {

    /** The room's word and the rule's own, which {@code --without} takes: {@code tree.gerund}. */
    String id();

    /** The id of a constant among those of a family. */
    static String id(String family, Enum<?> rule) {
        return family + "." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
