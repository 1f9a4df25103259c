// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

/** What a run spends its time on. */
public enum Step {
    /** Waiting for the language models and all else that is made before the first article is analysed. */
    LOADING,
    /** Files into articles: decoding, hashing, looking at the language. */
    READING,
    ANALYSING,
    EXTRACTING,
    STORING
}
