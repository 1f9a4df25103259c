// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.documentation;

import org.jspecify.annotations.Nullable;

/**
 * An example of a relation.
 *
 * @param sentence what an article might say; null where nobody gave one
 * @param statement what is stated of it, in Turtle
 * @param ofTheSentence whether the statement is that of the sentence; if not, it shows the form alone
 */
record Example(@Nullable String sentence, String statement, boolean ofTheSentence) {}
