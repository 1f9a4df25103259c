// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The way of an article through the program, from its text to its graph, and of many articles at the same time.
 *
 * <p>{@link org.newsgraph.pipeline.Pipeline} knows the steps of one article.
 * {@link org.newsgraph.pipeline.ParallelExtraction} lets a stream of articles go through it: a reader fills a window, a
 * crew of workers empties it, and the sink hears of each article in the reader's order. What an article throws, and
 * that it takes too long, stays with that article; what ends the run comes out of it as it is.
 */
@NullMarked
package org.newsgraph.pipeline;

import org.jspecify.annotations.NullMarked;
