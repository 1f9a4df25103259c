// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Actor;
import org.newsgraph.ontology.EntityTypes;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Trait;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.LinkRule;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.cluster.Pass;

/** Joins the names of an article, those of most words first, so that a short one finds the full one. */
public final class NameClusters implements Pass {

    private static final int MOST_BETWEEN = 4;
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&-]+s?");

    private final ReadArticle article;
    private final List<Candidate> names;
    private final Links links;
    private final EntityTypes types;
    private final NameForms forms;
    private final Pattern renaming;
    private final List<LinkRule<Candidate>> cascade;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, Candidate> defined = new HashMap<>();
    private final Map<String, Cluster> byActor = new HashMap<>();

    public NameClusters(ReadArticle article, List<Candidate> names, Links links, Ontology ontology) {
        this.article = article;
        this.names = names;
        this.links = links;
        this.types = ontology.entityTypes();
        this.forms = new NameForms(ontology.grammar());
        this.renaming = Pattern.compile(
                "\\(|-LRB-|(?:, )?(?:" + String.join("|", ontology.grammar().words(WordSet.RENAMING)) + ")");
        this.cascade = List.of(
                new LinkRule<>(NameRule.DEFINED_ACRONYM, this::defined),
                new LinkRule<>(NameRule.SAME_ACTOR, this::sameActor),
                new LinkRule<>(NameRule.SAME_WORDS, unknown(this::sameWords)),
                new LinkRule<>(NameRule.SURNAME, unknown(this::surname)),
                new LinkRule<>(NameRule.FIRST_NAME, unknown(this::firstName)),
                new LinkRule<>(NameRule.WITHOUT_LEGAL_FORM, unknown(this::business)),
                new LinkRule<>(NameRule.SHORT_FORM, unknown(this::shortForm)),
                new LinkRule<>(NameRule.WITHOUT_FIRST_WORD, unknown(this::withoutFirstWord)),
                new LinkRule<>(NameRule.INITIALS, unknown(this::initials)));
    }

    private static Function<Candidate, Optional<Cluster>> unknown(Function<Candidate, Optional<Cluster>> meant) {
        return name -> name.actor() == null ? meant.apply(name) : Optional.empty();
    }

    @Override
    public void link() {
        names.forEach(full -> names.stream()
                .filter(acronym -> isDefinition(full, acronym))
                .forEach(acronym -> defined.putIfAbsent(acronym.name(), full)));
        List<Candidate> fullestFirst = new ArrayList<>(names);
        fullestFirst.sort(Comparator.comparingInt(c -> -form(c).words().size()));
        Set<String> places = names.stream()
                .filter(n -> n.is(Trait.LOCATIVE))
                .map(Candidate::name)
                .collect(Collectors.toSet());
        for (Candidate name : fullestFirst) {
            boolean place =
                    name.is(Trait.PERSONAL) && places.contains(name.name()) && links.isOn(NameRule.PLACE_ELSEWHERE);
            join(place ? name.as(types.place()).by(NameRule.PLACE_ELSEWHERE) : name);
        }
    }

    private void join(Candidate name) {
        if (links.link(name, name, cascade).isEmpty()) {
            Cluster cluster = new Cluster(name.type(), name.actor());
            links.begin(name, cluster);
            clusters.add(cluster);
            if (name.actor() != null) {
                byActor.put(key(name.actor()), cluster);
            }
        }
    }

    private static String key(Actor actor) {
        return actor.wikidata().isEmpty() ? actor.name() : actor.wikidata();
    }

    /** "European Central Bank (ECB)" or "known as ECB", whatever the letters stand for. */
    private boolean isDefinition(Candidate full, Candidate acronym) {
        return full.sentence() == acronym.sentence()
                && acronym.first() > full.last() + 1
                && acronym.first() <= full.last() + 1 + MOST_BETWEEN
                && acronym.first() == acronym.last()
                && ACRONYM.matcher(acronym.name()).matches()
                && full.name().contains(" ")
                && !full.is(Trait.PERSONAL)
                && renaming.matcher(between(full, acronym)).matches();
    }

    private String between(Candidate one, Candidate other) {
        return article.sentences().get(one.sentence()).tokens().subList(one.last() + 1, other.first()).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    private Optional<Cluster> defined(Candidate name) {
        return Optional.ofNullable(defined.get(name.name()))
                .flatMap(full -> links.entityAt(full.place()))
                .filter(c -> c.actor() == null || name.actor() == null);
    }

    private Optional<Cluster> sameActor(Candidate name) {
        return Optional.ofNullable(name.actor()).map(actor -> byActor.get(key(actor)));
    }

    private Optional<Cluster> sameWords(Candidate name) {
        return clusters.stream()
                .filter(c -> c.mentions().stream().anyMatch(m -> m.name().equalsIgnoreCase(name.name())))
                .filter(c -> c.actor() == null)
                .findFirst();
    }

    /** "Ruiz" after "Ana Ruiz", where no other full name ends so. */
    private Optional<Cluster> surname(Candidate name) {
        return name.is(Trait.PERSONAL) || form(name).isOneWord()
                ? only(Trait.PERSONAL, (c, m) -> form(m).endsWith(form(name)))
                : Optional.empty();
    }

    /** "Anwar" after "Anwar Ibrahim", "Xi" after "Xi Jinping": of some names the first word is the one that goes on. */
    private Optional<Cluster> firstName(Candidate name) {
        return name.is(Trait.PERSONAL) && form(name).isOneWord()
                ? only(
                        Trait.PERSONAL,
                        (c, m) -> !form(m).isOneWord()
                                && form(m).words()
                                        .get(0)
                                        .equals(form(name).words().get(0)))
                : Optional.empty();
    }

    /** "Fiat" and "Fiat Group SpA". */
    private Optional<Cluster> business(Candidate name) {
        return name.is(Trait.CORPORATE)
                ? only(Trait.CORPORATE, (c, m) -> form(m).bare()
                        .equals(form(name).bare()))
                : Optional.empty();
    }

    /** "Lockheed" after "Lockheed Martin", where no other name begins so; the analyser may take it for a person. */
    private Optional<Cluster> shortForm(Candidate name) {
        boolean person = name.is(Trait.PERSONAL) && name.first() == name.last();
        return form(name).isOneWord() && (name.is(Trait.CORPORATE) || person)
                ? only(
                        Trait.CORPORATE,
                        (c, m) -> isPart(c, form(m).words(), form(name).words().get(0)))
                : Optional.empty();
    }

    /** "Nokia" of "Nokia Networks", "Commission" of the known "European Commission". */
    private static boolean isPart(Cluster cluster, List<String> full, String word) {
        return full.size() == 2 && full.get(cluster.actor() == null ? 0 : 1).equals(word);
    }

    /** "Federal Reserve" after "US Federal Reserve". */
    private Optional<Cluster> withoutFirstWord(Candidate name) {
        return name.is(Trait.CORPORATE) && !form(name).isOneWord()
                ? only(
                        Trait.CORPORATE,
                        (c, m) ->
                                form(m).words().size() == form(name).words().size() + 1 && form(m).endsWith(form(name)))
                : Optional.empty();
    }

    /** "ECB" after "European Central Bank". */
    private Optional<Cluster> initials(Candidate name) {
        boolean acronym =
                name.name().length() >= 2 && name.name().equals(name.name().toUpperCase(Locale.ROOT));
        return acronym
                ? only(clusters.stream()
                        .filter(c -> c.mentions().stream()
                                .anyMatch(m -> form(m).initials().equals(name.name())))
                        .toList())
                : Optional.empty();
    }

    /** The one entity of a kind with a mention that fits. */
    private Optional<Cluster> only(Trait trait, BiPredicate<Cluster, Candidate> fits) {
        return only(clusters.stream()
                .filter(c -> c.is(trait) && c.mentions().stream().anyMatch(m -> fits.test(c, m)))
                .toList());
    }

    private static Optional<Cluster> only(List<Cluster> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private NameForms.Form form(Candidate name) {
        return forms.of(name);
    }
}
