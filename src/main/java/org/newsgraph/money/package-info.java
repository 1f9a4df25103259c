// SPDX-License-Identifier: GPL-3.0-or-later
/** Amounts of money, read off the text alone. */
@NullMarked
package org.newsgraph.money;

import org.jspecify.annotations.NullMarked;
