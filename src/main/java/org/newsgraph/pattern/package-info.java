// SPDX-License-Identifier: GPL-3.0-or-later
/** Regular expressions that name sets of words of the tables: {@code {month}}. */
@NullMarked
package org.newsgraph.pattern;

import org.jspecify.annotations.NullMarked;
