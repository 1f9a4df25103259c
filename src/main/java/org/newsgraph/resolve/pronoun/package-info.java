// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Pronouns, and whom they stand for.
 *
 * <p>In come the links of names and descriptions, and the speech that the article reports; out go links of the
 * pronouns, and groups of names that stand side by side. What always holds: a pronoun agrees with whom it means, nobody
 * acts on himself but by a reflexive, and one that nothing tells of stays without link.
 */
@NullMarked
package org.newsgraph.resolve.pronoun;

import org.jspecify.annotations.NullMarked;
