// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Trait;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.LinkRule;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.cluster.Pass;
import org.newsgraph.resolve.noun.NounTypes;

/**
 * Finds whom a description means: the name beside it, the state that acts, the one who holds that office, the last of
 * that kind, or the same words before; where that is not clear, it is an entity of its own.
 */
public final class DescriptionLinks implements Pass {

    private final ReadArticle article;
    private final List<Candidate> mentions;
    private final Links links;
    private final Offices offices;
    private final List<LinkRule<Candidate>> cascade = new ArrayList<>();
    private final Map<String, Cluster> byWords = new HashMap<>();

    public DescriptionLinks(
            ReadArticle article,
            List<Candidate> mentions,
            Links links,
            Offices offices,
            HomeState home,
            NounTypes nouns,
            Ontology ontology) {
        this.article = article;
        this.mentions = mentions;
        this.links = links;
        this.offices = offices;
        cascade.add(new LinkRule<>(DescriptionRule.APPOSITION, this::apposed));
        cascade.add(new LinkRule<>(DescriptionRule.OFFICE_BEFORE_NAME, this::bearer));
        cascade.addAll(new Governments(article, offices, home, ontology).rules());
        cascade.addAll(new OfficeHolders(article, links, offices, nouns, ontology).rules());
        cascade.addAll(new GeneralDescriptions(article, links, offices, ontology).rules());
        cascade.add(new LinkRule<>(DescriptionRule.SAME_NOUN, this::sameNoun));
        cascade.add(new LinkRule<>(DescriptionRule.SAME_WORDS, this::sameWords));
        cascade.add(new LinkRule<>(DescriptionRule.SYNONYM, new Synonyms(article, links, ontology)::find));
    }

    @Override
    public void link() {
        for (Candidate description : mentions) {
            if (description.kind() == MentionKind.NOMINAL) {
                Cluster cluster = links.link(description, description, cascade).orElseGet(() -> begin(description));
                byWords.put(key(description), cluster);
                byWords.put(nounKey(description), cluster);
            }
        }
    }

    private Cluster begin(Candidate description) {
        Cluster cluster = new Cluster(description.type(), null);
        links.begin(description, cluster);
        return cluster;
    }

    private Sentence sentence(Candidate mention) {
        return article.sentences().get(mention.sentence());
    }

    private Token head(Candidate mention) {
        return sentence(mention).token(mention.head());
    }

    /** "A, the minister", "the minister, A". */
    private Optional<Cluster> apposed(Candidate description) {
        Sentence sentence = sentence(description);
        Token head = head(description);
        List<Token> near = new ArrayList<>(sentence.dependents(head, Dependency.APPOSITION));
        if (head.function() == Dependency.APPOSITION) {
            near.add(sentence.token(head.head()));
        }
        return described(near.stream(), description);
    }

    /** "the Secretary of State A": the name stands behind the words that the office is for. */
    private Optional<Cluster> bearer(Candidate description) {
        Sentence sentence = sentence(description);
        return described(
                sentence.dependents(head(description), Dependency.PREPOSITION).stream()
                        .filter(p -> p.is(WordSet.GENITIVE))
                        .flatMap(p -> sentence.dependents(p, Dependency.PREPOSITION_OBJECT).stream())
                        .filter(o -> o.index() + 1 < sentence.tokens().size())
                        .map(o -> sentence.token(o.index() + 1))
                        .filter(Token::isProperNoun)
                        .map(first -> nameHead(sentence, first)),
                description);
    }

    private static Token nameHead(Sentence sentence, Token first) {
        return sentence.climb(first, (t, above) -> t.function() == Dependency.COMPOUND && above.index() > t.index());
    }

    /** The first named one of a type that fits, who is from now on called so. */
    private Optional<Cluster> described(Stream<Token> near, Candidate description) {
        Sentence sentence = sentence(description);
        Token head = head(description);
        Optional<Cluster> cluster = near.flatMap(t -> links.entityAt(sentence, t).stream())
                .filter(c -> c.isNamed() && isCompatible(c, description))
                .findFirst();
        cluster.filter(c -> c.is(Trait.PERSONAL)).ifPresent(c -> offices.give(c, sentence, head));
        cluster.ifPresent(c -> c.call(head.lemma().toLowerCase(Locale.ROOT)));
        return cluster;
    }

    private static boolean isCompatible(Cluster cluster, Candidate description) {
        return cluster.type().name().equals(description.type().name())
                || cluster.is(Trait.CORPORATE) && description.is(Trait.COLLECTIVE);
    }

    /** "the deal" after "a peace deal". */
    private Optional<Cluster> sameNoun(Candidate description) {
        Sentence sentence = sentence(description);
        Token head = head(description);
        return !description.name().contains(" ")
                        && Phrases.isDefinite(sentence, head)
                        && !Phrases.isIndefinite(sentence, head)
                ? Optional.ofNullable(byWords.get(nounKey(description)))
                : Optional.empty();
    }

    /** "the peace deal" or "peace deals" after the same. */
    private Optional<Cluster> sameWords(Candidate description) {
        return description.name().contains(" ") && !Phrases.isIndefinite(sentence(description), head(description))
                ? Optional.ofNullable(byWords.get(key(description)))
                : Optional.empty();
    }

    private static String key(Candidate description) {
        return description.type().name() + " " + description.name().toLowerCase(Locale.ROOT);
    }

    /** No description's own words are like this one, which no blank separates from its type. */
    private String nounKey(Candidate description) {
        return description.type().name() + "/" + head(description).lemma().toLowerCase(Locale.ROOT);
    }
}
