// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.rule.Rule;
import org.newsgraph.rule.Rules;

/**
 * Who is meant where, as far as it is known by now; everything in text order.
 *
 * <p>It is the gate through which all links go: it asks whether their rules are on, and keeps their ids.
 */
public final class Links {

    private static final Comparator<TokenPlace> TEXT_ORDER =
            Comparator.comparingInt(TokenPlace::sentence).thenComparingInt(TokenPlace::token);

    private final Rules rules;
    private final NavigableMap<TokenPlace, Link> links = new TreeMap<>(TEXT_ORDER);

    public Links(Rules rules) {
        this.rules = rules;
    }

    /** Whether a rule is on that hinders or prepares links, and makes none itself. */
    public boolean isOn(Rule rule) {
        return rules.isOn(rule);
    }

    public Optional<Cluster> entityAt(TokenPlace place) {
        return Optional.ofNullable(links.get(place)).map(Link::cluster);
    }

    public Optional<Cluster> entityAt(Sentence sentence, Token token) {
        return entityAt(new TokenPlace(sentence.index(), token.index()));
    }

    public boolean isLinked(TokenPlace place) {
        return links.containsKey(place);
    }

    public Stream<Link> all() {
        return links.values().stream();
    }

    /** Those with a mention here, in the order in which the article brings them in. */
    public Stream<Cluster> clusters() {
        return all().map(Link::cluster).distinct();
    }

    /** Links a mention to whom the first rule finds that is on and finds someone; empty where none does. */
    public <M> Optional<Cluster> link(Candidate mention, M seen, List<LinkRule<M>> cascade) {
        for (LinkRule<M> rule : cascade) {
            Optional<Cluster> meant = rules.isOn(rule.rule()) ? rule.meant().apply(seen) : Optional.empty();
            if (meant.isPresent()) {
                put(mention.by(rule.rule()), meant.get());
                return meant;
            }
        }
        return Optional.empty();
    }

    /** Links a mention where the rule is on. */
    public void link(Candidate mention, Cluster cluster, Rule rule) {
        if (rules.isOn(rule)) {
            put(mention.by(rule), cluster);
        }
    }

    /** A mention that takes up nothing is the first of an entity of its own. */
    public void begin(Candidate mention, Cluster cluster) {
        put(mention, cluster);
    }

    private void put(Candidate mention, Cluster cluster) {
        cluster.add(mention);
        links.put(mention.place(), new Link(mention.place(), cluster, mention.derivation()));
    }

    /** Links a token that refers to an entity and is no mention of its own, where the rule is on. */
    public void refer(TokenPlace place, Cluster cluster, Rule rule) {
        if (rules.isOn(rule)) {
            links.put(place, new Link(place, cluster, List.of(rule.id())));
        }
    }

    /** Takes a mention from the entity that it was linked to, and links it to another, where the rule is on. */
    public void move(Candidate mention, Cluster from, Cluster to, Rule rule) {
        if (rules.isOn(rule)) {
            from.remove(mention);
            put(mention.by(rule), to);
        }
    }
}
