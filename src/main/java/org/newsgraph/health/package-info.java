// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What can be wrong around the program, and how to mend it.
 *
 * <p>Out: {@link org.newsgraph.health.Finding}s, one for each thing looked at. Looking changes nothing. The store is
 * looked at by the room that knows it.
 */
@NullMarked
package org.newsgraph.health;

import org.jspecify.annotations.NullMarked;
