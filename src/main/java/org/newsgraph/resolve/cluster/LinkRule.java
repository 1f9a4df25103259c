// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.cluster;

import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.rule.Rule;

/**
 * A rule of a cascade: its id, and whom by it a mention means; empty where it does not tell.
 *
 * @param <M> the mention, with what the rules of the cascade have to know of it
 */
public record LinkRule<M>(Rule rule, Function<M, Optional<Cluster>> meant) {}
