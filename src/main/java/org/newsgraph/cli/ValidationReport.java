// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code validate} found; for machines as it stands here.
 *
 * @param checked what was looked at; null where that ended at the first words that do not stand in their article
 * @param misquoted those words, in one line with how to mend it; null where all stand there
 * @param shapesApply whether any shape concerns the file; null for a store
 * @param violationCount of all, also of those that are not listed
 * @param violations the first {@link ViolationRows#MOST}
 */
record ValidationReport(
        boolean valid,
        @Nullable Checked checked,
        @Nullable String misquoted,
        @Nullable Boolean shapesApply,
        long violationCount,
        List<Map<String, Object>> violations) {

    /** How much was looked at; null where there is no such thing, as in a file of RDF. */
    record Checked(
            @Nullable Long articles,
            @Nullable Long statements,
            @Nullable Long quotations,
            @Nullable Long passages,
            long triples) {

        static Checked file(long triples) {
            return new Checked(null, null, null, null, triples);
        }

        /** In words. */
        String words() {
            List<String> parts = new ArrayList<>();
            add(parts, articles, "article");
            add(parts, statements, "statement");
            add(parts, quotations, "quotation");
            add(parts, passages, "quoted passage");
            add(parts, triples, "triple");
            return String.join(", ", parts);
        }

        private static void add(List<String> parts, @Nullable Long number, String one) {
            if (number != null) {
                parts.add(Count.of(number, one));
            }
        }
    }

    static ValidationReport misquoted(String problem) {
        return new ValidationReport(false, null, problem, null, 0, List.of());
    }

    static ValidationReport of(Checked checked, @Nullable Boolean shapesApply, ViolationRows violations) {
        return new ValidationReport(
                violations.count() == 0,
                checked,
                null,
                shapesApply,
                violations.count(),
                violations.rows().rows());
    }
}
