// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Mention;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Link;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.description.Offices;
import org.newsgraph.resolve.noun.Quantities;

/** Makes entities of clusters, and references of their mentions. */
final class References {

    /** By their first mentions; of those that begin at one place the named ones first, the fullest name before all. */
    private static final Comparator<Cluster> TEXT_ORDER = Comparator.comparing(
                    (Cluster c) -> c.mentionsInTextOrder().get(0), Candidate.TEXT_ORDER)
            .thenComparing(c ->
                    c.names().mapToInt(m -> -m.name().split(" ").length).min().orElse(0));

    private final ReadArticle article;
    private final Links links;
    private final List<Cluster> clusters;
    private final Map<Cluster, String> ids = new HashMap<>();
    private final Map<TokenPlace, Reference> references = new HashMap<>();

    References(ReadArticle article, Links links) {
        this.article = article;
        this.links = links;
        this.clusters = links.clusters()
                .filter(c -> !c.mentions().isEmpty())
                .sorted(TEXT_ORDER)
                .toList();
        EntityIds next = new EntityIds(article.article());
        clusters.forEach(c -> ids.put(c, next.next(c)));
    }

    ResolvedArticle resolved(Offices offices) {
        List<Entity> entities = clusters.stream().map(this::entity).toList();
        links.all().forEach(this::referAlone);
        Map<String, List<Reference>> members = new HashMap<>();
        clusters.stream()
                .filter(c -> !c.members().isEmpty())
                .forEach(c ->
                        members.put(id(c), c.members().stream().map(this::first).toList()));
        Set<String> heads =
                clusters.stream().filter(offices::isHead).map(this::id).collect(Collectors.toSet());
        return new ResolvedArticle(entities, references, members, heads);
    }

    private String id(Cluster cluster) {
        return Objects.requireNonNull(ids.get(cluster));
    }

    private Reference first(Cluster cluster) {
        return reference(cluster.mentionsInTextOrder().get(0), cluster);
    }

    private Reference reference(Candidate mention, Cluster cluster) {
        return new Reference(
                mention.sentence(),
                mention.first(),
                mention.last(),
                mention.head(),
                mention.kind(),
                id(cluster),
                cluster.type(),
                mention.derivation());
    }

    private Entity entity(Cluster cluster) {
        List<Mention> found = new ArrayList<>();
        TreeSet<String> aliases = new TreeSet<>();
        for (Candidate candidate : cluster.mentionsInTextOrder()) {
            Mention mention = new Mention(excerpt(candidate), candidate.kind(), candidate.derivation());
            refer(candidate, reference(candidate, cluster));
            found.add(mention);
            if (candidate.kind() == MentionKind.NAME) {
                aliases.add(mention.excerpt().text().replaceAll("\\s+", " "));
            }
        }
        String name = cluster.name();
        aliases.remove(name);
        @Nullable
        String wikidata = cluster.actor() == null || cluster.actor().wikidata().isEmpty()
                ? null
                : cluster.actor().wikidata();
        return new Entity(id(cluster), cluster.type().name(), name, wikidata, List.copyOf(aliases), found);
    }

    private Excerpt excerpt(Candidate mention) {
        Sentence sentence = article.sentences().get(mention.sentence());
        return Excerpt.of(article.article(), sentence.span(mention.first(), mention.last()));
    }

    /** A mention that counts stands for what it counts as well. */
    private void refer(Candidate mention, Reference reference) {
        references.put(mention.place(), reference);
        Sentence sentence = article.sentences().get(mention.sentence());
        Quantities.counted(sentence, sentence.token(mention.head()))
                .ifPresent(c -> references.putIfAbsent(new TokenPlace(mention.sentence(), c.index()), reference));
    }

    /** A link that is no mention: "whose". */
    private void referAlone(Link link) {
        boolean mention =
                link.cluster().mentions().stream().anyMatch(m -> m.place().equals(link.place()));
        if (!mention && ids.containsKey(link.cluster())) {
            int at = link.token();
            references.put(
                    link.place(),
                    new Reference(
                            link.sentence(),
                            at,
                            at,
                            at,
                            MentionKind.PRONOUN,
                            id(link.cluster()),
                            link.cluster().type(),
                            link.derivation()));
        }
    }
}
