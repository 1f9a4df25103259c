// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import java.util.Set;
import org.newsgraph.resolve.cluster.Pass;

/**
 * A pass in its place among the others.
 *
 * @param adds what is known after it
 * @param needs what has to be known before it
 */
record Step(Known adds, Set<Known> needs, Pass pass) {

    /** What the passes find out, one after the other. */
    enum Known {
        /** Who is named where. */
        NAMES,
        /** Which bodies are named by the first word of a title. */
        BODIES_OF_TITLES,
        /** Whose "whose" is after a name. */
        WHOSE_OF_NAMES,
        /** Who holds which office, by the titles before names. */
        OFFICES,
        /** Which state the article is about. */
        HOME,
        /** Who is described where. */
        DESCRIPTIONS,
        /** Who is addressed as a man or as a woman. */
        GENDERS,
        /** Whom the pronouns mean. */
        PRONOUNS,
        /** Whose "whose" is after a description. */
        WHOSE_OF_DESCRIPTIONS,
        /** Which state "his country" is. */
        POSSESSED_STATES
    }
}
