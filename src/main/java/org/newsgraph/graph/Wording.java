// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

/**
 * The words of the article that state something.
 *
 * @param trigger the word or words that express the relation
 * @param evidence the shortest stretch of the article from which a reader can check the statement
 */
public record Wording(Excerpt trigger, Excerpt evidence) {}
