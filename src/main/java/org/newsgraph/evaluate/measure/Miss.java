// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import org.jspecify.annotations.Nullable;

/**
 * One place where the finding differs from the gold.
 *
 * @param group key of the {@link MeasureGroup} that it lowers
 * @param kind in a few words ("missed", "false alarm", "other status")
 * @param article where the article was read
 * @param line of the article's text, the first is 1
 * @param expected what the gold has; null for a false alarm
 * @param found what was found; null for a miss
 * @param sentence in which it stands, on one line
 */
public record Miss(
        String group,
        String kind,
        String article,
        int line,
        @Nullable String expected,
        @Nullable String found,
        String sentence) {

    /** The same with its line counted from further up: in the article's file, say, where lines stand above the text. */
    public Miss below(int lines) {
        return new Miss(group, kind, article, line + lines, expected, found, sentence);
    }
}
