// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Amounts of money, read off the text alone.
 *
 * <p>In come an article and the tables of {@code en/money}, which hold all words; out go amounts in text order, none
 * overlapping another.
 */
@NullMarked
package org.newsgraph.money;

import org.jspecify.annotations.NullMarked;
