// SPDX-License-Identifier: GPL-3.0-or-later
/** The arguments that a trigger has beside those of its own: shared, borrowed, demanded. */
@NullMarked
package org.newsgraph.extract.argument;

import org.jspecify.annotations.NullMarked;
