// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mentions, by number, in clusters that refer to the same entity; compared with another by MUC (Vilain et al. 1995),
 * B-cubed (Bagga and Baldwin 1998) and CEAF with the entity measure phi-4 (Luo 2005), singletons included.
 */
record Clustering(List<Set<Integer>> clusters) {

    Clustering {
        clusters = List.copyOf(clusters);
    }

    /** The score of this clustering as gold, with {@code found} as finding. */
    Score muc(Clustering found) {
        return new Score(found.linksIn(this), found.links(), linksIn(found), links());
    }

    Score bCubed(Clustering found) {
        return new Score(found.mentionsIn(this), found.mentions(), mentionsIn(found), mentions());
    }

    Score ceafE(Clustering found) {
        double[][] similarity = new double[clusters.size()][found.clusters.size()];
        for (int i = 0; i < clusters.size(); i++) {
            for (int j = 0; j < found.clusters.size(); j++) {
                Set<Integer> one = clusters.get(i);
                Set<Integer> other = found.clusters.get(j);
                similarity[i][j] = 2.0 * common(one, other) / (one.size() + other.size());
            }
        }
        double best = BestAssignment.value(similarity);
        return new Score(best, found.clusters.size(), best, clusters.size());
    }

    private int mentions() {
        return clusters.stream().mapToInt(Set::size).sum();
    }

    private int links() {
        return mentions() - clusters.size();
    }

    /** The links of this clustering that are left once the other has cut its clusters to pieces. */
    private int linksIn(Clustering other) {
        Map<Integer, Integer> place = other.places();
        int links = 0;
        for (Set<Integer> cluster : clusters) {
            Set<Integer> parts = new HashSet<>();
            int alone = 0;
            for (Integer mention : cluster) {
                Integer part = place.get(mention);
                if (part == null) {
                    alone++;
                } else {
                    parts.add(part);
                }
            }
            links += cluster.size() - parts.size() - alone;
        }
        return links;
    }

    /** For each mention the share of its cluster that the other has in its cluster too, summed. */
    private double mentionsIn(Clustering other) {
        Map<Integer, Integer> place = other.places();
        double sum = 0;
        for (Set<Integer> cluster : clusters) {
            for (Integer mention : cluster) {
                Integer part = place.get(mention);
                if (part != null) {
                    sum += (double) common(cluster, other.clusters.get(part)) / cluster.size();
                }
            }
        }
        return sum;
    }

    private Map<Integer, Integer> places() {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (Integer mention : clusters.get(i)) {
                places.put(mention, i);
            }
        }
        return places;
    }

    private static int common(Set<Integer> one, Set<Integer> other) {
        List<Integer> both = new ArrayList<>(one);
        both.retainAll(other);
        return both.size();
    }
}
