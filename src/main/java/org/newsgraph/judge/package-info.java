// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What people say of what the program states, and how far it can be believed for it.
 *
 * <p>In come graphs of articles and what a reader answers; out go judged items, one to a line, told by the spans of
 * their words so that they outlive a change of the program, and their shares with intervals. How to judge stands in
 * {@code src/site/quality.md}.
 */
@NullMarked
package org.newsgraph.judge;

import org.jspecify.annotations.NullMarked;
