// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The front door: one class for each subcommand, and the one place that prints and that decides on exit codes.
 *
 * <p>Results go to standard output, all else to standard error. A {@link org.newsgraph.NewsgraphException} becomes one
 * line; anything else that reaches the top is our own fault and ends with 4.
 */
@NullMarked
package org.newsgraph.cli;

import org.jspecify.annotations.NullMarked;
