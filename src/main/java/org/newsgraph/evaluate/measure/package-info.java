// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Measures: pure functions of two article graphs, the gold and what was found.
 *
 * <p>In comes a {@link org.newsgraph.evaluate.measure.Comparison}; out go
 * {@link org.newsgraph.evaluate.measure.MeasureGroup}s of counts that add up over articles, and the
 * {@link org.newsgraph.evaluate.measure.Miss}es behind them. Spans are matched one to one, strictly (the same
 * characters) or leniently (at least one in common, the best overlap first).
 */
@NullMarked
package org.newsgraph.evaluate.measure;

import org.jspecify.annotations.NullMarked;
