// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.cluster;

import java.util.List;
import org.newsgraph.nlp.TokenPlace;

/**
 * What refers to an entity.
 *
 * @param place of its head
 * @param derivation ids of the rules that made it what it is, in their order; the link's own is the last
 */
public record Link(TokenPlace place, Cluster cluster, List<String> derivation) {

    public Link {
        derivation = List.copyOf(derivation);
    }

    public int sentence() {
        return place.sentence();
    }

    public int token() {
        return place.token();
    }

    /** Whether it stands before a mention, in the same sentence or in some of those before. */
    public boolean isBefore(Candidate mention, int sentencesBack) {
        return sentence() >= mention.sentence() - sentencesBack
                && (sentence() < mention.sentence() || sentence() == mention.sentence() && token() < mention.first());
    }
}
