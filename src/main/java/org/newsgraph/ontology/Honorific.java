// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import org.jspecify.annotations.Nullable;

/**
 * A word before a name that is no part of it: Mr, Dr.
 *
 * @param gender of whoever is so called; null where the word leaves it open
 */
public record Honorific(String word, @Nullable Gender gender) {}
