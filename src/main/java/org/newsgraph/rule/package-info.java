// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Rules of the language rooms as things: each has an id, a row in {@code ontology/en/rules.psv} with an example, and a
 * switch.
 *
 * <p>A rule's body stays where it belongs, beside the others of its kind. It acts through one narrow gate of its room
 * (a tree that is edited, a link that is made, a status that is changed), which asks whether the rule is on and keeps
 * its id in what comes out: so everything can tell its derivation.
 */
@NullMarked
package org.newsgraph.rule;

import org.jspecify.annotations.NullMarked;
