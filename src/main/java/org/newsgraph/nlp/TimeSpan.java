// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

/**
 * Words that name a time.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value, in ISO form
 */
public record TimeSpan(int sentence, int first, int last, String type, String value) {}
