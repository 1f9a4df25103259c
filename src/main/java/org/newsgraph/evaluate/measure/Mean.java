// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The mean of several scores, as the CoNLL shared tasks rank coreference. */
public record Mean(List<Score> scores) implements Tally {

    public Mean {
        scores = List.copyOf(scores);
    }

    public double precision() {
        return mean(Score::precision);
    }

    public double recall() {
        return mean(Score::recall);
    }

    /** The mean of the F1 values, which is not the F1 of the means. */
    public double f1() {
        return mean(Score::f1);
    }

    @Override
    public Mean plus(Tally other) {
        List<Score> sums = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            sums.add(scores.get(i).plus(((Mean) other).scores.get(i)));
        }
        return new Mean(sums);
    }

    @Override
    public boolean isEmpty() {
        return scores.stream().allMatch(Score::isEmpty);
    }

    private double mean(ToDoubleFunction<Score> figure) {
        return scores.stream().mapToDouble(figure).average().orElse(0);
    }
}
