// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.store.SaveResult;

/**
 * How many articles had which result.
 *
 * @param skipped how many inputs were left out; null where none ever is
 */
record ArticleCounts(int added, int replaced, int unchanged, @Nullable Integer skipped) {

    static ArticleCounts of(Map<SaveResult, Integer> results, @Nullable Integer skipped) {
        return new ArticleCounts(
                results.getOrDefault(SaveResult.ADDED, 0),
                results.getOrDefault(SaveResult.REPLACED, 0),
                results.getOrDefault(SaveResult.UNCHANGED, 0),
                skipped);
    }
}
