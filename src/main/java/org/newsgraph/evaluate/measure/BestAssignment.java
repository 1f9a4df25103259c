// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.Arrays;

/** The one-to-one assignment of rows to columns with the greatest sum, by the Hungarian method. */
final class BestAssignment {

    private static final double ENOUGH = 1e-12;

    private final double[][] value;
    private final int size;
    private final double[] rowLabel;
    private final double[] columnLabel;
    private final int[] rowOf;
    private final int[] columnOf;

    private BestAssignment(double[][] value) {
        this.size = Math.max(value.length, value.length == 0 ? 0 : value[0].length);
        this.value = new double[size][size];
        for (int row = 0; row < value.length; row++) {
            System.arraycopy(value[row], 0, this.value[row], 0, value[row].length);
        }
        this.rowLabel = new double[size];
        this.columnLabel = new double[size];
        this.rowOf = new int[size];
        this.columnOf = new int[size];
        Arrays.fill(rowOf, -1);
        Arrays.fill(columnOf, -1);
    }

    /** The sum of the best assignment of a rectangular matrix without negative values. */
    static double value(double[][] matrix) {
        BestAssignment assignment = new BestAssignment(matrix);
        for (int row = 0; row < assignment.size; row++) {
            assignment.rowLabel[row] =
                    Arrays.stream(assignment.value[row]).max().orElse(0);
        }
        for (int row = 0; row < assignment.size; row++) {
            assignment.assign(row);
        }
        double sum = 0;
        for (int row = 0; row < assignment.size; row++) {
            sum += assignment.value[row][assignment.columnOf[row]];
        }
        return sum;
    }

    /** Finds {@code root} a column along a path of tight edges, and lowers labels until there is such a path. */
    private void assign(int root) {
        boolean[] rows = new boolean[size];
        boolean[] columns = new boolean[size];
        double[] slack = new double[size];
        int[] from = new int[size];
        Arrays.fill(slack, Double.MAX_VALUE);
        int row = root;
        while (true) {
            rows[row] = true;
            int next = -1;
            for (int column = 0; column < size; column++) {
                if (!columns[column]) {
                    double gap = rowLabel[row] + columnLabel[column] - value[row][column];
                    if (gap < slack[column]) {
                        slack[column] = gap;
                        from[column] = row;
                    }
                    if (next < 0 || slack[column] < slack[next]) {
                        next = column;
                    }
                }
            }
            if (slack[next] > ENOUGH) {
                lower(slack[next], rows, columns, slack);
            }
            columns[next] = true;
            if (rowOf[next] < 0) {
                augment(next, from);
                return;
            }
            row = rowOf[next];
        }
    }

    private void lower(double step, boolean[] rows, boolean[] columns, double[] slack) {
        for (int i = 0; i < size; i++) {
            if (rows[i]) {
                rowLabel[i] -= step;
            }
            if (columns[i]) {
                columnLabel[i] += step;
            } else {
                slack[i] -= step;
            }
        }
    }

    private void augment(int end, int[] from) {
        int column = end;
        while (column >= 0) {
            int row = from[column];
            int previous = columnOf[row];
            rowOf[column] = row;
            columnOf[row] = column;
            column = previous;
        }
    }
}
