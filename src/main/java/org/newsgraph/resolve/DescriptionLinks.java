// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.CoreferenceMention;
import org.newsgraph.nlp.Function;
import org.newsgraph.nlp.Predicates;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.ontology.ClassNoun;
import org.newsgraph.quotation.TokenPlace;

/**
 * Finds whom a description means: the name beside it, the one who holds that office, or the same words before; where
 * that is not clear, it is an entity of its own.
 */
final class DescriptionLinks {

    private final AnalysedArticle article;
    private final List<Predicates> predicates;
    private final Map<TokenPlace, Cluster> links;
    private final GeneralDescriptions general;
    private final List<Cluster> made = new ArrayList<>();
    private final Map<String, Cluster> byWords = new HashMap<>();

    DescriptionLinks(
            AnalysedArticle article,
            List<Predicates> predicates,
            Map<TokenPlace, Cluster> links,
            List<ClassNoun> classes) {
        this.article = article;
        this.predicates = predicates;
        this.links = links;
        this.general = new GeneralDescriptions(article, links, classes);
    }

    /** Adds each description to the cluster that it belongs to, and returns the clusters that it made. */
    List<Cluster> link(List<Candidate> described) {
        titles();
        for (Candidate description : described) {
            if (description.kind() == MentionKind.NOMINAL) {
                Cluster cluster = beside(description)
                        .or(() -> government(description))
                        .or(() -> holder(description))
                        .or(() -> general(description))
                        .or(() -> chained(description))
                        .or(() -> repeated(description))
                        .orElseGet(() -> create(description));
                cluster.mentions.add(description);
                links.put(EntityResolver.place(description), cluster);
                byWords.put(key(description), cluster);
                byWords.put(headKey(description), cluster);
            }
        }
        return made;
    }

    private Cluster create(Candidate description) {
        Cluster cluster = new Cluster(description.type(), null);
        made.add(cluster);
        return cluster;
    }

    private Sentence sentence(Candidate mention) {
        return article.sentences().get(mention.sentence());
    }

    /** "French President A", "the minister A": the nouns before a name are the offices of its bearer. */
    private void titles() {
        for (Map.Entry<TokenPlace, Cluster> link : List.copyOf(links.entrySet())) {
            Sentence sentence = article.sentences().get(link.getKey().sentence());
            Token name = sentence.token(link.getKey().token());
            if (link.getValue().type.equals("Person")) {
                sentence.dependents(name, Function.COMPOUND, Function.OTHER).stream()
                        .filter(Token::isNoun)
                        .filter(t -> !links.containsKey(new TokenPlace(sentence.index(), t.index())))
                        .forEach(t -> office(link.getValue(), sentence, t, name));
            }
        }
    }

    private void office(Cluster holder, Sentence sentence, Token noun, Token phrase) {
        List<Cluster> of = new ArrayList<>(owners(sentence, noun));
        if (phrase != noun) {
            of.addAll(owners(sentence, phrase));
        }
        holder.offices.add(new Cluster.Office(
                noun.lemma().toLowerCase(Locale.ROOT), of.isEmpty() ? null : of.get(0), sentence.index()));
    }

    /** The actors to which a description relates its head: "Dutch", "Ukraine's", "of the EU". */
    private List<Cluster> owners(Sentence sentence, Token head) {
        return predicates.get(sentence.index()).at(head).arguments().stream()
                .filter(a -> Set.of("possessive", "modifier", "of").contains(a.function()))
                .map(a -> links.get(new TokenPlace(sentence.index(), a.head())))
                .filter(c -> c != null && !c.type.equals("Person"))
                .toList();
    }

    private Optional<Cluster> beside(Candidate description) {
        Sentence sentence = sentence(description);
        Token head = sentence.token(description.head());
        List<Token> near = new ArrayList<>(sentence.dependents(head, Function.APPOSITION));
        if (head.function() == Function.APPOSITION) {
            near.add(sentence.token(head.head()));
        }
        near.addAll(bearer(sentence, head));
        Optional<Cluster> cluster = near.stream()
                .map(t -> links.get(new TokenPlace(sentence.index(), t.index())))
                .filter(c -> c != null && c.isNamed() && c.type.equals(description.type()))
                .findFirst();
        cluster.filter(c -> c.type.equals("Person")).ifPresent(c -> office(c, sentence, head, head));
        return cluster;
    }

    /** "Secretary of State A": the name that follows the whole description, wherever the parser hangs it. */
    private static List<Token> bearer(Sentence sentence, Token head) {
        return sentence.dependents(head, Function.PREPOSITION).stream()
                .filter(p -> p.lemma().equals("of"))
                .flatMap(p -> sentence.dependents(p, Function.PREPOSITION_OBJECT).stream())
                .filter(o -> o.index() + 1 < sentence.tokens().size())
                .map(o -> sentence.token(o.index() + 1))
                .filter(Token::isProperNoun)
                .map(first -> nameHead(sentence, first))
                .toList();
    }

    private static Token nameHead(Sentence sentence, Token first) {
        Token head = first;
        while (head.function() == Function.COMPOUND && head.head() > head.index()) {
            head = sentence.token(head.head());
        }
        return head;
    }

    private Optional<Cluster> holder(Candidate description) {
        Sentence sentence = sentence(description);
        Token head = sentence.token(description.head());
        if (!description.type().equals("Person") || !isDefinite(sentence, head)) {
            return Optional.empty();
        }
        List<Cluster> owners = owners(sentence, head);
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        Set<Cluster> persons = links.values().stream()
                .filter(c -> c.type.equals("Person") && c.isNamed())
                .filter(c -> c.offices.stream()
                        .anyMatch(o -> o.sentence() <= sentence.index()
                                && (owners.isEmpty() ? o.noun().equals(noun) : owners.contains(o.of()))))
                .collect(Collectors.toSet());
        Set<Cluster> same = persons.stream()
                .filter(c -> c.offices.stream().anyMatch(o -> o.noun().equals(noun)))
                .collect(Collectors.toSet());
        Set<Cluster> fitting = same.isEmpty() && isGeneral(noun) ? persons : same;
        return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
    }

    /** Words that stand for any head of a state or body, whatever the office is called. */
    private static boolean isGeneral(String noun) {
        return noun.equals("leader");
    }

    private static boolean isDefinite(Sentence sentence, Token head) {
        return sentence.dependents(head, Function.DETERMINER, Function.POSSESSIVE).stream()
                .anyMatch(
                        t -> Set.of("the", "this", "that").contains(t.lemma()) || t.function() == Function.POSSESSIVE);
    }

    /** "the Dutch government", "the government of the Netherlands": the state acts through it. */
    private Optional<Cluster> government(Candidate description) {
        Sentence sentence = sentence(description);
        Token head = sentence.token(description.head());
        List<Cluster> states = owners(sentence, head).stream()
                .filter(c -> c.type.equals("State"))
                .distinct()
                .toList();
        return description.type().equals("State") && head.lemma().equalsIgnoreCase("government") && states.size() == 1
                ? Optional.of(states.get(0))
                : Optional.empty();
    }

    private Optional<Cluster> general(Candidate description) {
        Sentence sentence = sentence(description);
        Token head = sentence.token(description.head());
        return isDefinite(sentence, head) && owners(sentence, head).isEmpty() && isBare(sentence, head)
                ? general.find(description)
                : Optional.empty();
    }

    /** "the company that built the dam" tells itself which one is meant. */
    private static boolean isBare(Sentence sentence, Token head) {
        return !sentence.hasDependent(
                head, Function.RELATIVE_CLAUSE, Function.PARTICIPLE, Function.PREPOSITION, Function.POSSESSIVE);
    }

    /** By the coreference of the analyser: only a definite description, of one named entity, of the same type. */
    private Optional<Cluster> chained(Candidate description) {
        Sentence sentence = sentence(description);
        if (!isDefinite(sentence, sentence.token(description.head()))
                || !owners(sentence, sentence.token(description.head())).isEmpty()) {
            return Optional.empty();
        }
        Set<Cluster> named = named(article, links, EntityResolver.place(description));
        return named.size() == 1
                ? named.stream().filter(c -> c.type.equals(description.type())).findFirst()
                : Optional.empty();
    }

    static Set<Cluster> named(AnalysedArticle article, Map<TokenPlace, Cluster> links, TokenPlace mention) {
        for (List<CoreferenceMention> chain : article.chains()) {
            boolean holds =
                    chain.stream().anyMatch(m -> m.sentence() == mention.sentence() && m.head() == mention.token());
            if (holds) {
                return chain.stream()
                        .map(m -> links.get(new TokenPlace(m.sentence(), m.head())))
                        .filter(c -> c != null && c.isNamed())
                        .collect(Collectors.toSet());
            }
        }
        return Set.of();
    }

    private Optional<Cluster> repeated(Candidate description) {
        Sentence sentence = sentence(description);
        boolean bare = !description.name().contains(" ");
        @Nullable
        Cluster same = byWords.get(
                bare && isDefinite(sentence, sentence.token(description.head()))
                        ? headKey(description)
                        : key(description));
        boolean indefinite = sentence.dependents(sentence.token(description.head()), Function.DETERMINER).stream()
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
