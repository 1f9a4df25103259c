// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.ArrayList;
import java.util.List;

/** The figures of one kind of finding, in the order of the report. */
public record MeasureGroup(String key, String title, List<Figure> figures) {

    public MeasureGroup {
        figures = List.copyOf(figures);
    }

    /** The figure of that key; asking for another is a fault of the caller. */
    public Tally tally(String figure) {
        return figures.stream()
                .filter(f -> f.key().equals(figure))
                .map(Figure::tally)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + " has no figure " + figure));
    }

    /** The sum of this and {@code other}, which has the same figures. */
    public MeasureGroup plus(MeasureGroup other) {
        List<Figure> sums = new ArrayList<>();
        for (Figure figure : figures) {
            sums.add(new Figure(figure.key(), figure.label(), figure.tally().plus(other.tally(figure.key()))));
        }
        return new MeasureGroup(key, title, sums);
    }

    /** This with one figure more, at its end. */
    public MeasureGroup with(Figure figure) {
        List<Figure> more = new ArrayList<>(figures);
        more.add(figure);
        return new MeasureGroup(key, title, more);
    }
}
