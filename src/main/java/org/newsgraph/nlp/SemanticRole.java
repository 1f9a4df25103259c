// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

/**
 * A PropBank argument.
 *
 * @param predicate index of the predicate's token
 * @param argument index of the argument's head token
 * @param label PropBank label: A0, A1, AM-TMP
 */
public record SemanticRole(int predicate, int argument, String label) {}
