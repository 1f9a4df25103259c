// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Words as an analyser sees them.
 *
 * <p>In come form, lemma and tag of a word; out goes a {@link org.newsgraph.nlp.token.Token} with what its form tells,
 * what kind of name it is part of, and on which word it depends. What always holds: a token never changes, and none of
 * its features or functions is bound to the tag set of one tool.
 */
@NullMarked
package org.newsgraph.nlp.token;

import org.jspecify.annotations.NullMarked;
