// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

/** How many of a whole: an accuracy, or the share of what should not be. */
public record Share(int part, int whole) implements Tally {

    public static final Share NONE = new Share(0, 0);

    /** One more of the whole, in the part or not. */
    public Share with(boolean inPart) {
        return new Share(part + (inPart ? 1 : 0), whole + 1);
    }

    /** 0 of nothing. */
    public double value() {
        return whole == 0 ? 0 : (double) part / whole;
    }

    @Override
    public Share plus(Tally other) {
        Share share = (Share) other;
        return new Share(part + share.part, whole + share.whole);
    }

    @Override
    public boolean isEmpty() {
        return whole == 0;
    }
}
