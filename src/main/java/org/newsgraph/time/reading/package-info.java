// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What the words of a time mean.
 *
 * <p>In come the words, by group of the pattern that found them, and the {@link org.newsgraph.time.reading.Moment} from
 * where they count; out goes a type and a value of TIMEX3, or nothing. What always holds: nothing here looks at the
 * sentence; a row of the tables names a {@link org.newsgraph.time.reading.Reading} or writes the value out.
 */
@NullMarked
package org.newsgraph.time.reading;

import org.jspecify.annotations.NullMarked;
