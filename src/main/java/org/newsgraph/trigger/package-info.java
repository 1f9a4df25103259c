// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Finds the words of the lexicon in a sentence.
 *
 * <p>In come lexicon entries of any kind and a token; out go the entries whose words stand there, with the tokens that
 * they matched. A match says nothing of arguments: that is for the rooms that use it.
 */
@NullMarked
package org.newsgraph.trigger;

import org.jspecify.annotations.NullMarked;
