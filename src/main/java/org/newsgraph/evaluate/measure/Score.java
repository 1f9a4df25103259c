// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

/**
 * Precision and recall. The two may have different numerators: B-cubed, say, counts parts of mentions.
 *
 * @param precise how much of what was found is right
 * @param found how much was found
 * @param recalled how much of the gold was found
 * @param gold how much the gold has
 */
public record Score(double precise, int found, double recalled, int gold) implements Tally {

    public static Score of(int right, int found, int gold) {
        return new Score(right, found, right, gold);
    }

    /** 0 where nothing was found. */
    public double precision() {
        return found == 0 ? 0 : precise / found;
    }

    /** 0 where the gold has nothing. */
    public double recall() {
        return gold == 0 ? 0 : recalled / gold;
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public Score plus(Tally other) {
        Score score = (Score) other;
        return new Score(precise + score.precise, found + score.found, recalled + score.recalled, gold + score.gold);
    }

    @Override
    public boolean isEmpty() {
        return found == 0 && gold == 0;
    }
}
