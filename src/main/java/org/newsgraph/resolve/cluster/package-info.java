// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Mentions while they are being gathered into entities.
 *
 * <p>In come {@link org.newsgraph.resolve.cluster.Candidate}s, by kind one after the other; out go
 * {@link org.newsgraph.resolve.cluster.Links}, the places of an article with the
 * {@link org.newsgraph.resolve.cluster.Cluster}s that they refer to. What always holds: a linked mention belongs to one
 * cluster, only {@code Links} adds it there, the ids of the rules that made it are kept with it, and whatever is asked
 * comes in text order.
 */
@NullMarked
package org.newsgraph.resolve.cluster;

import org.jspecify.annotations.NullMarked;
