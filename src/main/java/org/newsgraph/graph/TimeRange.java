// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a statement holds, by the words that say so.
 *
 * @param from first day; null for a range without beginning
 * @param to last day, inclusive; null for a range without end ("since 2022")
 * @param text the words
 */
public record TimeRange(@Nullable LocalDate from, @Nullable LocalDate to, String text) {}
