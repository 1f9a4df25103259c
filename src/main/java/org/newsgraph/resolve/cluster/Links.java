// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.cluster;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.rule.Rules;

/** Which cluster each token stands for that heads a mention, and by which rule; in text order. */
public final class Links {

    /** A rule with how it finds the cluster of a mention. */
    public record Finder(LinkRule rule, Function<Candidate, Optional<Cluster>> cluster) {}

    /** What a rule found. */
    public record Link(Cluster cluster, LinkRule rule) {}

    private static final Comparator<TokenPlace> TEXT_ORDER =
            Comparator.comparingInt(TokenPlace::sentence).thenComparingInt(TokenPlace::token);

    private final Rules rules;
    private final SortedMap<TokenPlace, Cluster> clusters = new TreeMap<>(TEXT_ORDER);
    private final Map<TokenPlace, LinkRule> by = new HashMap<>();

    public Links(Rules rules) {
        this.rules = rules;
    }

    /** What the first of some rules finds that finds anything; a rule that is off finds nothing. */
    public Optional<Link> first(Candidate mention, List<Finder> finders) {
        return finders.stream()
                .filter(finder -> rules.isOn(finder.rule()))
                .flatMap(finder -> finder.cluster().apply(mention).map(c -> new Link(c, finder.rule())).stream())
                .findFirst();
    }

    /** Adds a mention to a cluster that no rule found: its own. */
    public void add(Candidate mention, Cluster cluster) {
        cluster.mentions.add(mention);
        clusters.put(mention.place(), cluster);
    }

    /** Adds a mention to the cluster that a rule found for it; does nothing where the rule is off. */
    public void add(Candidate mention, Cluster cluster, LinkRule rule) {
        if (rules.isOn(rule)) {
            add(mention, cluster);
            by.put(mention.place(), rule);
        }
    }

    /** Lets a token that heads no mention of its own stand for a cluster; does nothing where the rule is off. */
    public void point(TokenPlace place, Cluster cluster, LinkRule rule) {
        if (rules.isOn(rule)) {
            clusters.put(place, cluster);
            by.put(place, rule);
        }
    }

    public @Nullable Cluster get(TokenPlace place) {
        return clusters.get(place);
    }

    /** One for each link, so that a cluster comes as often as it is linked. */
    public Collection<Cluster> clusters() {
        return Collections.unmodifiableCollection(clusters.values());
    }

    public Map<TokenPlace, Cluster> all() {
        return Collections.unmodifiableMap(clusters);
    }

    /** The ids of the rules by which a token stands for its cluster; none where it is the cluster's first mention. */
    public List<String> derivation(TokenPlace place) {
        LinkRule rule = by.get(place);
        return rule == null ? List.of() : List.of(rule.id());
    }

    public Rules rules() {
        return rules;
    }
}
