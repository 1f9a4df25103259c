// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import java.time.Duration;

/**
 * What a run over many articles may use.
 *
 * @param threads how many articles are extracted at a time
 * @param perArticle how long one article may take; zero for as long as it likes
 */
public record RunLimits(int threads, Duration perArticle) {

    public RunLimits {
        if (threads < 1 || perArticle.isNegative()) {
            throw new IllegalArgumentException("a run needs a thread, and no negative time");
        }
    }

    boolean hasTimeLimit() {
        return !perArticle.isZero();
    }
}
