// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What common nouns denote.
 *
 * <p>In comes a noun in its sentence; out goes the entity type that it tells, or whom it counts. What always holds: the
 * lexicon goes before WordNet, longer words before shorter ones, and nothing here depends on other sentences.
 */
@NullMarked
package org.newsgraph.resolve.noun;

import org.jspecify.annotations.NullMarked;
