// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins the names of an article: a known actor's, equal ones, surnames with the one full name that ends so, and
 * acronyms with the one name of these initials.
 */
final class NameClusters {

    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, Cluster> byActor = new HashMap<>();

    List<Cluster> join(List<Candidate> names) {
        List<Candidate> fullestFirst = new ArrayList<>(names);
        fullestFirst.sort(Comparator.comparingInt(c -> -words(c).size()));
        for (Candidate name : fullestFirst) {
            cluster(name).mentions.add(name);
        }
        return clusters;
    }

    private Cluster cluster(Candidate name) {
        if (name.actor() != null) {
            String key = name.actor().wikidata().isEmpty()
                    ? name.actor().name()
                    : name.actor().wikidata();
            return byActor.computeIfAbsent(key, k -> add(new Cluster(name.type(), name.actor())));
        }
        return same(name)
                .or(() -> surname(name))
                .or(() -> acronym(name))
                .orElseGet(() -> add(new Cluster(name.type(), null)));
    }

    private Cluster add(Cluster cluster) {
        clusters.add(cluster);
        return cluster;
    }

    private Optional<Cluster> same(Candidate name) {
        return clusters.stream()
                .filter(c -> c.mentions.stream().anyMatch(m -> m.name().equalsIgnoreCase(name.name())))
                .filter(c -> c.actor == null)
                .findFirst();
    }

    private Optional<Cluster> surname(Candidate name) {
        List<String> words = words(name);
        return unique(clusters.stream()
                .filter(c -> c.type.equals("Person") && (name.type().equals("Person") || words.size() == 1))
                .filter(c -> c.mentions.stream().map(NameClusters::words).anyMatch(full -> endsWith(full, words)))
                .toList());
    }

    private static boolean endsWith(List<String> full, List<String> words) {
        return full.size() > words.size()
                && full.subList(full.size() - words.size(), full.size()).equals(words);
    }

    private Optional<Cluster> acronym(Candidate name) {
        boolean acronym =
                name.name().length() >= 2 && name.name().equals(name.name().toUpperCase(Locale.ROOT));
        return acronym
                ? unique(clusters.stream()
                        .filter(c ->
                                c.mentions.stream().anyMatch(m -> initials(m).equals(name.name())))
                        .toList())
                : Optional.empty();
    }

    private static String initials(Candidate name) {
        return Arrays.stream(name.name().split("[ -]"))
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                .map(w -> w.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static Optional<Cluster> unique(List<Cluster> found) {
        return Set.copyOf(found).size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<String> words(Candidate name) {
        return List.of(name.name().toLowerCase(Locale.ROOT).split(" "));
    }
}
