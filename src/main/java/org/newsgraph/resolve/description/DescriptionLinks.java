// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.ontology.ClassNoun;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.LinkRule;
import org.newsgraph.resolve.cluster.Links;

/**
 * Finds whom a description means: the name beside it, the one who holds that office, or the same words before; where
 * that is not clear, it is an entity of its own.
 */
public final class DescriptionLinks {

    private final ReadArticle article;
    private final List<Predicates> predicates;
    private final Links links;
    private final List<ClassNoun> classes;
    private final GeneralDescriptions general;
    private final Synonyms synonyms;
    private final OfficeHolders offices;
    private final Optional<Cluster> home;
    private final List<Links.Finder> finders = List.of(
            new Links.Finder(LinkRule.DESCRIBED_NAME, this::beside),
            new Links.Finder(LinkRule.GOVERNMENT_OF_STATE, this::government),
            new Links.Finder(LinkRule.OFFICE_HOLDER, this::holder),
            new Links.Finder(LinkRule.GENERAL_DESCRIPTION, this::general),
            new Links.Finder(LinkRule.DESCRIPTION_REPEATED, this::repeated),
            new Links.Finder(LinkRule.OTHER_DESCRIPTION, this::otherWords));
    private final List<Cluster> made = new ArrayList<>();
    private final Map<String, Cluster> byWords = new HashMap<>();

    public DescriptionLinks(ReadArticle article, Links links, List<ClassNoun> classes, OfficeHolders offices) {
        this.article = article;
        this.predicates = article.predicates();
        this.links = links;
        this.classes = classes;
        this.offices = offices;
        this.home = HomeState.of(links.clusters());
        this.general = new GeneralDescriptions(article, links, classes);
        this.synonyms = new Synonyms(article, links, classes);
    }

    /** Adds each description to the cluster that it belongs to, and returns the clusters that it made. */
    public List<Cluster> link(List<Candidate> described) {
        offices.readTitles();
        for (Candidate description : described) {
            if (description.kind() == MentionKind.NOMINAL) {
                Cluster cluster = links.first(description, finders)
                        .map(found -> {
                            links.add(description, found.cluster(), found.rule());
                            return found.cluster();
                        })
                        .orElseGet(() -> create(description));
                byWords.put(key(description), cluster);
                byWords.put(headKey(description), cluster);
            }
        }
        return made;
    }

    private Cluster create(Candidate description) {
        Cluster cluster = new Cluster(description.type(), null);
        made.add(cluster);
        links.add(description, cluster);
        return cluster;
    }

    private Sentence sentence(Candidate mention) {
        return article.sentences().get(mention.sentence());
    }

    private Optional<Cluster> beside(Candidate description) {
        Sentence sentence = sentence(description);
        Token head = sentence.token(description.head());
        List<Token> near = new ArrayList<>(sentence.dependents(head, Dependency.APPOSITION));
        if (head.function() == Dependency.APPOSITION) {
            near.add(sentence.token(head.head()));
        }
        near.addAll(bearer(sentence, head));
        Optional<Cluster> cluster = near.stream()
                .map(t -> links.get(new TokenPlace(sentence.index(), t.index())))
                .filter(c -> c != null && c.isNamed() && isCompatible(c.type, description.type()))
                .findFirst();
        cluster.filter(c -> c.type.equals("Person")).ifPresent(c -> offices.add(c, sentence, head, head));
        cluster.ifPresent(c -> c.nouns.add(head.lemma().toLowerCase(Locale.ROOT)));
        return cluster;
    }

    private static boolean isCompatible(String type, String described) {
        return type.equals(described) || type.equals("Organization") && described.equals("Group");
    }

    /** "Secretary of State A": the name that follows the whole description, wherever the parser hangs it. */
    private static List<Token> bearer(Sentence sentence, Token head) {
        return sentence.dependents(head, Dependency.PREPOSITION).stream()
                .filter(p -> p.lemma().equals("of"))
                .flatMap(p -> sentence.dependents(p, Dependency.PREPOSITION_OBJECT).stream())
                .filter(o -> o.index() + 1 < sentence.tokens().size())
                .map(o -> sentence.token(o.index() + 1))
                .filter(Token::isProperNoun)
                .map(first -> nameHead(sentence, first))
                .toList();
    }

    private static Token nameHead(Sentence sentence, Token first) {
        return sentence.climb(first, (t, above) -> t.function() == Dependency.COMPOUND && above.index() > t.index());
    }

    private Optional<Cluster> holder(Candidate description) {
        Sentence sentence = sentence(description);
        return description.type().equals("Person") && isDefinite(sentence, sentence.token(description.head()))
                ? offices.find(description)
                : Optional.empty();
    }

    private static boolean isDefinite(Sentence sentence, Token head) {
        return sentence.dependents(head, Dependency.DETERMINER, Dependency.POSSESSIVE).stream()
                .anyMatch(t ->
                        Set.of("the", "this", "that").contains(t.lemma()) || t.function() == Dependency.POSSESSIVE);
    }

    /** "the Dutch government", "A's government", "the government": the state acts through it. */
    private Optional<Cluster> government(Candidate description) {
        Sentence sentence = sentence(description);
        Token head = sentence.token(description.head());
        if (!description.type().equals("State") || !isGovernment(head)) {
            return Optional.empty();
        }
        List<Cluster> related = offices.related(sentence, head);
        if (related.isEmpty() && isBare(sentence, head) && isDefinite(sentence, head)) {
            return description.name().contains(" ") ? Optional.empty() : home;
        }
        Set<Cluster> states = related.stream()
                .flatMap(c -> c.type.equals("Person")
                        ? c.offices.stream().map(Cluster.Office::of).filter(o -> o != null)
                        : Stream.of(c))
                .filter(c -> c.type.equals("State"))
                .collect(Collectors.toSet());
        return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
    }

    /** No word for the state itself, such as "country". */
    private boolean isGovernment(Token head) {
        return classes.stream().filter(c -> c.type().equals("State")).noneMatch(c -> c.nouns()
                .contains(head.lemma().toLowerCase(Locale.ROOT)));
    }

    private Optional<Cluster> general(Candidate description) {
        Sentence sentence = sentence(description);
        Token head = sentence.token(description.head());
        boolean owned = offices.owners(sentence, head).stream()
                .anyMatch(c -> !c.type.equals("Place") && !description.name().contains("-"));
        return isDefinite(sentence, head) && !owned && isBare(sentence, head)
                ? general.find(description)
                : Optional.empty();
    }

    /** "the accord" after "a peace deal". */
    private Optional<Cluster> otherWords(Candidate description) {
        Sentence sentence = sentence(description);
        Token head = sentence.token(description.head());
        return isDefinite(sentence, head)
                        && isBare(sentence, head)
                        && !sentence.hasDependent(head, Dependency.POSSESSIVE)
                ? synonyms.find(description)
                : Optional.empty();
    }

    /** "the company that built the dam" tells itself which one is meant. */
    private static boolean isBare(Sentence sentence, Token head) {
        return sentence
                .dependents(
                        head,
                        Dependency.RELATIVE_CLAUSE,
                        Dependency.PARTICIPLE,
                        Dependency.PREPOSITION,
                        Dependency.POSSESSIVE)
                .stream()
                .allMatch(t -> t.index() > head.index() + 1
                        && t.function() != Dependency.PREPOSITION
                        && sentence.token(head.index() + 1).text().equals(","));
    }

    private Optional<Cluster> repeated(Candidate description) {
        Sentence sentence = sentence(description);
        boolean bare = !description.name().contains(" ");
        @Nullable
        Cluster same = byWords.get(
                bare && isDefinite(sentence, sentence.token(description.head()))
                        ? headKey(description)
                        : key(description));
        boolean indefinite = sentence.dependents(sentence.token(description.head()), Dependency.DETERMINER).stream()
                .anyMatch(t -> !Set.of("the", "this", "that", "these", "those").contains(t.lemma()));
        return indefinite || (bare && same != null && !isDefinite(sentence, sentence.token(description.head())))
                ? Optional.empty()
                : Optional.ofNullable(same);
    }

    private static String key(Candidate description) {
        return description.type() + " " + description.name().toLowerCase(Locale.ROOT);
    }

    private String headKey(Candidate description) {
        return description.type() + " the "
                + sentence(description).token(description.head()).lemma().toLowerCase(Locale.ROOT);
    }
}
