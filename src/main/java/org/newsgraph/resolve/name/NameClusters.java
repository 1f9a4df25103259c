// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.ontology.Actor;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.LinkRule;
import org.newsgraph.resolve.cluster.Links;

/**
 * Joins the names of an article: a known actor's, equal ones, surnames with the one full name that ends so, businesses
 * with and without their legal form, and acronyms with the name that they stand behind in brackets or the one name of
 * these initials.
 */
public final class NameClusters {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?:[ ,]+(?:inc|corp|corporation|company|co|ltd|limited|llc|plc|spa|ag|se|sa|nv|n\\.v|s\\.a|gmbh|group|holdings?)\\.?)+$");

    private static final int MOST_BETWEEN = 4;

    /**
     * What names are compared by, read once.
     *
     * @param words in lower case
     * @param bare in lower case, without the legal form of a business
     * @param initials of its words in capitals
     */
    private record Form(List<String> words, String bare, String initials) {

        static Form of(Candidate name) {
            String lower = name.name().toLowerCase(Locale.ROOT);
            String initials = Arrays.stream(name.name().split("[ -]"))
                    .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                    .map(w -> w.substring(0, 1))
                    .collect(Collectors.joining());
            return new Form(List.of(lower.split(" ")), LEGAL_FORM.matcher(lower).replaceFirst(""), initials);
        }
    }

    private final ReadArticle article;
    private final Links links;
    private final List<Links.Finder> finders = List.of(
            new Links.Finder(LinkRule.SAME_NAME, this::same),
            new Links.Finder(LinkRule.SURNAME, this::surname),
            new Links.Finder(LinkRule.FIRST_NAME, this::firstName),
            new Links.Finder(LinkRule.LEGAL_FORM, this::business),
            new Links.Finder(LinkRule.SHORT_NAME, this::shortForm),
            new Links.Finder(LinkRule.ACRONYM, this::acronym));
    private final Map<Candidate, Form> forms = new IdentityHashMap<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, Candidate> defined = new HashMap<>();
    private final Map<String, Cluster> byActor = new HashMap<>();

    public NameClusters(ReadArticle article, Links links) {
        this.article = article;
        this.links = links;
    }

    public List<Cluster> join(List<Candidate> names) {
        names.forEach(full -> names.stream()
                .filter(acronym -> isDefinition(full, acronym))
                .forEach(acronym -> defined.putIfAbsent(acronym.name(), full)));
        List<Candidate> fullestFirst = new ArrayList<>(names);
        fullestFirst.sort(Comparator.comparingInt(c -> -words(c).size()));
        Set<String> places = names.stream()
                .filter(n -> n.type().equals("Place"))
                .map(Candidate::name)
                .collect(Collectors.toSet());
        for (Candidate name : fullestFirst) {
            boolean place = name.type().equals("Person") && places.contains(name.name());
            Candidate typed = place ? name.as("Place") : name;
            join(typed);
        }
        return clusters;
    }

    /** "European Central Bank (ECB)" or "known as ECB", whatever the letters stand for. */
    private boolean isDefinition(Candidate full, Candidate acronym) {
        return full.sentence() == acronym.sentence()
                && acronym.first() > full.last() + 1
                && acronym.first() <= full.last() + 1 + MOST_BETWEEN
                && acronym.first() == acronym.last()
                && acronym.name().matches("\\p{Lu}[\\p{Lu}\\d&-]+s?")
                && full.name().contains(" ")
                && !full.type().equals("Person")
                && article.sentences().get(full.sentence()).tokens().subList(full.last() + 1, acronym.first()).stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" "))
                        .matches("\\(|-LRB-|, or|, known as|, also known as|or");
    }

    private Optional<Cluster> defined(Candidate name) {
        Candidate full = defined.get(name.name());
        return full == null
                ? Optional.empty()
                : clusters.stream().filter(c -> c.mentions.contains(full)).findFirst();
    }

    private void join(Candidate name) {
        Optional<Links.Link> found =
                links.first(name, List.of(new Links.Finder(LinkRule.ACRONYM_EXPLAINED, this::explained)));
        if (found.isEmpty()) {
            found = name.actor() == null ? links.first(name, finders) : Optional.of(known(name, name.actor()));
        }
        if (found.isPresent() && links.rules().isOn(found.get().rule())) {
            links.add(name, found.get().cluster(), found.get().rule());
        } else {
            links.add(name, made(new Cluster(name.type(), name.actor())));
        }
    }

    private Optional<Cluster> explained(Candidate name) {
        return defined(name).filter(c -> c.actor == null || name.actor() == null);
    }

    private Links.Link known(Candidate name, Actor actor) {
        String key = actor.wikidata().isEmpty() ? actor.name() : actor.wikidata();
        Cluster cluster = byActor.computeIfAbsent(key, k -> made(new Cluster(name.type(), actor)));
        return new Links.Link(cluster, LinkRule.KNOWN_ACTOR);
    }

    private Cluster made(Cluster cluster) {
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
                .filter(c -> c.mentions.stream().map(this::words).anyMatch(full -> endsWith(full, words)))
                .toList());
    }

    /** "Anwar" after "Anwar Ibrahim", "Xi" after "Xi Jinping": of some names the first word is the one that goes on. */
    private Optional<Cluster> firstName(Candidate name) {
        List<String> words = words(name);
        return words.size() == 1 && name.type().equals("Person")
                ? unique(clusters.stream()
                        .filter(c -> c.type.equals("Person"))
                        .filter(c -> c.mentions.stream()
                                .map(this::words)
                                .anyMatch(full -> full.size() > 1 && full.get(0).equals(words.get(0))))
                        .toList())
                : Optional.empty();
    }

    /** "Fiat" and "Fiat Group SpA". */
    private Optional<Cluster> business(Candidate name) {
        String bare = bare(name);
        return name.type().equals("Organization")
                ? unique(clusters.stream()
                        .filter(c -> c.type.equals("Organization"))
                        .filter(c -> c.mentions.stream().anyMatch(m -> bare(m).equals(bare)))
                        .toList())
                : Optional.empty();
    }

    /**
     * "Lockheed" after "Lockheed Martin", where no other name begins so; "Federal Reserve" and "US Federal Reserve".
     */
    private Optional<Cluster> shortForm(Candidate name) {
        List<String> words = words(name);
        boolean organization = name.type().equals("Organization")
                || name.type().equals("Person") && words.size() == 1 && isOneWord(name);
        return organization
                ? unique(clusters.stream()
                        .filter(c -> c.type.equals("Organization"))
                        .filter(c -> c.mentions.stream()
                                .filter(m -> m.kind() == MentionKind.NAME)
                                .anyMatch(m -> words.size() == 1
                                        ? isPart(c, words(m), words.get(0))
                                        : words(m).size() == words.size() + 1 && endsWith(words(m), words)))
                        .toList())
                : Optional.empty();
    }

    /** "Nokia" of "Nokia Networks", "Commission" of the known "European Commission". */
    private static boolean isPart(Cluster cluster, List<String> full, String word) {
        return cluster.actor == null
                ? full.size() == 2 && full.get(0).equals(word)
                : full.size() == 2 && full.get(1).equals(word);
    }

    /** Without honorific. */
    private static boolean isOneWord(Candidate name) {
        return name.first() == name.last();
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
                        .filter(c -> c.mentions.stream()
                                .anyMatch(m -> form(m).initials().equals(name.name())))
                        .toList())
                : Optional.empty();
    }

    private static Optional<Cluster> unique(List<Cluster> found) {
        return Set.copyOf(found).size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<String> words(Candidate name) {
        return form(name).words();
    }

    private String bare(Candidate name) {
        return form(name).bare();
    }

    private Form form(Candidate name) {
        return forms.computeIfAbsent(name, Form::of);
    }
}
