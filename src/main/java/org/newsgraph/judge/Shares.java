// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.judge;

import java.util.Collection;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/** How many of some judged items are right, thin and wrong. */
public record Shares(int right, int thin, int wrong) {

    private static final double LEVEL = 0.95;

    static Shares of(Collection<Judged> judged) {
        return new Shares(count(judged, Verdict.RIGHT), count(judged, Verdict.THIN), count(judged, Verdict.WRONG));
    }

    private static int count(Collection<Judged> judged, Verdict verdict) {
        return (int) judged.stream().filter(j -> j.verdict() == verdict).count();
    }

    public int all() {
        return right + thin + wrong;
    }

    /** Those that are right, as a share of all; 0 of nothing. */
    public double rightShare() {
        return share(right);
    }

    /** Those that are right or thin, as a share of all; 0 of nothing. */
    public double trueShare() {
        return share(right + thin);
    }

    private double share(int part) {
        return all() == 0 ? 0 : (double) part / all();
    }

    /** Wilson's interval at 95 % for {@link #rightShare()}; none of nothing. */
    public Interval rightInterval() {
        return interval(right);
    }

    /** Wilson's interval at 95 % for {@link #trueShare()}; none of nothing. */
    public Interval trueInterval() {
        return interval(right + thin);
    }

    private Interval interval(int part) {
        if (all() == 0) {
            return new Interval(0, 1);
        }
        ConfidenceInterval wilson = new WilsonScoreInterval().createInterval(all(), part, LEVEL);
        return new Interval(Math.max(0, wilson.getLowerBound()), Math.min(1, wilson.getUpperBound()));
    }

    /** Between what bounds a share lies. */
    public record Interval(double low, double high) {}
}
