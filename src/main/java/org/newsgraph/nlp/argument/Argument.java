// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.argument;

import org.newsgraph.rule.Rule;

/**
 * An argument of a predicate.
 *
 * @param function "subject", "object", "indirect", "that", "infinitive", "gerund", "possessive", "modifier", "self", or
 *     a preposition; subject and object are the logical ones, whatever the voice
 * @param head index of the head token of the argument, in the predicate's sentence
 * @param direct false where the argument was reached by a guess: a preposition that may belong to a neighbour, an
 *     argument shared with another predicate
 * @param rule by which the predicate comes by it
 */
public record Argument(String function, int head, boolean direct, Rule rule) {}
