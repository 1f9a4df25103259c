// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Mention;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.ontology.Actor;
import org.newsgraph.ontology.ClassNoun;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.quotation.ReportedSpeech;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.description.DescriptionFinder;
import org.newsgraph.resolve.description.DescriptionLinks;
import org.newsgraph.resolve.description.OfficeHolders;
import org.newsgraph.resolve.description.PossessedStates;
import org.newsgraph.resolve.name.BodiesInTitles;
import org.newsgraph.resolve.name.NameClusters;
import org.newsgraph.resolve.name.NameFinder;
import org.newsgraph.resolve.name.SharedNames;
import org.newsgraph.resolve.noun.NounTypes;
import org.newsgraph.resolve.noun.ObjectTypes;
import org.newsgraph.resolve.noun.Quantities;
import org.newsgraph.resolve.pronoun.PronounLinks;
import org.newsgraph.resolve.pronoun.RelativeOwners;

/** Joins the mentions of an article into entities; safe to share between threads. */
public final class EntityResolver {

    private final NameFinder names;
    private final DescriptionFinder descriptions;
    private final List<ClassNoun> classes;
    private final ObjectTypes objects;
    private final List<Actor> actors;
    private final BodiesInTitles bodies;

    public EntityResolver(Ontology ontology) {
        NounTypes nouns = new NounTypes(ontology);
        this.names = new NameFinder(ontology, nouns);
        this.descriptions = new DescriptionFinder(nouns, names);
        this.classes = ontology.lexicon().classes();
        this.actors = ontology.actors();
        this.bodies = new BodiesInTitles(nouns);
        this.objects = new ObjectTypes(ontology);
    }

    public ResolvedArticle resolve(ReadArticle article, List<ReportedSpeech> speeches) {
        List<Candidate> named = new ArrayList<>();
        List<Candidate> described = new ArrayList<>();
        for (Predicates sentence : article.predicates()) {
            List<Candidate> found = names.find(article, sentence);
            named.addAll(found);
            described.addAll(descriptions.find(article, sentence.sentence(), found));
        }
        Links links = new Links(article.rules());
        SharedNames shared = new SharedNames(actors, named);
        named.replaceAll(shared::settle);
        List<Cluster> clusters = new ArrayList<>(new NameClusters(article, links).join(named));
        bodies.link(article, links);

        RelativeOwners owners = new RelativeOwners(article, links);
        owners.link();
        OfficeHolders offices = new OfficeHolders(article, links, classes);
        List<Cluster> made = new DescriptionLinks(article, links, classes, offices).link(described);
        clusters.addAll(new PronounLinks(article, speeches, links, objects).link(described));
        owners.link();
        new PossessedStates(article, links).link(made);
        made.stream().filter(c -> !c.mentions.isEmpty()).forEach(clusters::add);
        return result(article, clusters, offices, owners.found(), links);
    }

    private static ResolvedArticle result(
            ReadArticle article,
            List<Cluster> clusters,
            OfficeHolders offices,
            Map<TokenPlace, Cluster> owners,
            Links links) {
        Comparator<Candidate> textOrder =
                Comparator.comparingInt(Candidate::sentence).thenComparingInt(Candidate::first);
        clusters.forEach(c -> c.mentions.sort(textOrder));
        List<Cluster> ordered = new ArrayList<>(clusters);
        ordered.sort(Comparator.comparing(c -> c.mentions.get(0), textOrder));

        EntityIds ids = new EntityIds(article.article());
        List<Entity> entities = new ArrayList<>();
        Map<TokenPlace, Reference> references = new HashMap<>();
        Map<Cluster, String> idOf = new HashMap<>();
        ordered.forEach(c -> idOf.put(c, ids.next(c)));
        Map<String, List<Reference>> members = new HashMap<>();
        for (Cluster cluster : ordered) {
            String id = String.valueOf(idOf.get(cluster));
            if (!cluster.members.isEmpty()) {
                members.put(
                        id,
                        cluster.members.stream()
                                .map(c -> reference(c.mentions.get(0), String.valueOf(idOf.get(c)), c.type, links))
                                .toList());
            }
            entities.add(entity(article, cluster, id, links));
            for (Candidate m : cluster.mentions) {
                Reference reference = reference(m, id, cluster.type, links);
                references.put(m.place(), reference);
                Sentence sentence = article.sentences().get(m.sentence());
                Quantities.counted(sentence, sentence.token(m.head()))
                        .ifPresent(c -> references.putIfAbsent(new TokenPlace(m.sentence(), c.index()), reference));
            }
        }
        owners.forEach((place, cluster) -> {
            @Nullable String id = idOf.get(cluster);
            if (id != null) {
                int at = place.token();
                references.put(
                        place,
                        new Reference(
                                place.sentence(),
                                at,
                                at,
                                at,
                                MentionKind.PRONOUN,
                                id,
                                cluster.type,
                                links.derivation(place)));
            }
        });
        Set<String> heads = ordered.stream()
                .filter(offices::isHead)
                .map(c -> String.valueOf(idOf.get(c)))
                .collect(Collectors.toSet());
        return new ResolvedArticle(entities, references, members, heads);
    }

    private static Reference reference(Candidate mention, String entity, String type, Links links) {
        return new Reference(
                mention.sentence(),
                mention.first(),
                mention.last(),
                mention.head(),
                mention.kind(),
                entity,
                type,
                links.derivation(mention.place()));
    }

    private static Entity entity(ReadArticle analysed, Cluster cluster, String id, Links links) {
        Article article = analysed.article();
        List<Mention> mentions = new ArrayList<>();
        TreeSet<String> aliases = new TreeSet<>();
        for (Candidate m : cluster.mentions) {
            Sentence sentence = analysed.sentences().get(m.sentence());
            Span span = sentence.token(m.first())
                    .span()
                    .cover(sentence.token(m.last()).span());
            Excerpt excerpt = Excerpt.of(article, span);
            mentions.add(new Mention(excerpt, m.kind(), links.derivation(m.place())));
            if (m.kind() == MentionKind.NAME) {
                aliases.add(excerpt.text().replaceAll("\\s+", " "));
            }
        }
        String name = cluster.name();
        aliases.remove(name);
        String wikidata = cluster.actor == null || cluster.actor.wikidata().isEmpty() ? null : cluster.actor.wikidata();
        return new Entity(id, cluster.type, name, wikidata, List.copyOf(aliases), mentions);
    }
}
