// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

/** Counts behind one figure. Counts of several articles add up, so that each figure is over all of them. */
public sealed interface Tally permits Score, Share, Mean {

    /** The sum of this and {@code other}, which counts the same thing. */
    Tally plus(Tally other);

    /** Whether there was nothing to measure, so that no figure follows. */
    boolean isEmpty();
}
