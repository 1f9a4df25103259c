// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.ClassNoun;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Trait;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Link;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.cluster.Pass;
import org.newsgraph.resolve.noun.NounTypes;

/** Which offices the article gives to whom, by the titles before names and the descriptions that are linked to them. */
public final class Offices implements Pass {

    private final ReadArticle article;
    private final Links links;
    private final NounTypes nouns;
    private final List<ClassNoun> heads;
    /** Functions of those to whom a noun belongs: "Dutch", "Ukraine's", "of the EU". */
    private final Set<String> owning;

    public Offices(ReadArticle article, Links links, NounTypes nouns, Ontology ontology) {
        this.article = article;
        this.links = links;
        this.nouns = nouns;
        this.heads = ontology.lexicon().classes().stream()
                .filter(c -> c.is(ClassNoun.Kind.HEAD_OF_STATE))
                .toList();
        this.owning = new TreeSet<>(ontology.grammar().words(WordSet.GENITIVE));
        owning.addAll(Set.of("possessive", "modifier"));
    }

    /** "French President A", "the minister A": the nouns before a name are the offices of its bearer. */
    @Override
    public void link() {
        if (links.isOn(DescriptionRule.TITLE_BEFORE_NAME)) {
            links.all().forEach(this::readTitle);
        }
    }

    private void readTitle(Link link) {
        Sentence sentence = article.sentences().get(link.sentence());
        Token name = sentence.token(link.token());
        List<Token> before = sentence.dependents(name, Dependency.COMPOUND, Dependency.OTHER).stream()
                .filter(Token::isNoun)
                .filter(t -> !links.isLinked(new TokenPlace(sentence.index(), t.index())))
                .toList();
        if (link.cluster().is(Trait.PERSONAL)) {
            before.forEach(t -> give(link.cluster(), sentence, t, name));
        } else {
            Stream.concat(before.stream(), sentence.dependents(name, Dependency.APPOSITION).stream())
                    .filter(t -> t.isNoun() && !t.isProperNoun())
                    .forEach(t -> link.cluster().call(t.lemma().toLowerCase(Locale.ROOT)));
        }
    }

    /** Gives an office to its holder. */
    void give(Cluster holder, Sentence sentence, Token noun) {
        give(holder, sentence, noun, noun);
    }

    /** @param phrase the token that the noun's owners depend on, where it is not the noun itself */
    private void give(Cluster holder, Sentence sentence, Token noun, Token phrase) {
        List<Cluster> of = new ArrayList<>(owners(sentence, noun));
        if (phrase != noun) {
            of.addAll(owners(sentence, phrase));
        }
        holder.hold(new Cluster.Office(
                nouns.office(noun), title(sentence, noun), of.isEmpty() ? null : of.get(0), sentence.index()));
    }

    /** An office's noun with the word before, where that belongs to it: "prime minister". */
    String title(Sentence sentence, Token noun) {
        String head = nouns.office(noun);
        if (noun.index() == 0) {
            return head;
        }
        Token before = sentence.token(noun.index() - 1);
        boolean one = (before.isNoun() || before.isAdjective())
                && (before.head() == noun.index() || before.head() == noun.head());
        return one ? before.lemma().toLowerCase(Locale.ROOT) + " " + head : head;
    }

    /** The actors, but for persons, to which a description relates its head: "Dutch", "Ukraine's", "of the EU". */
    List<Cluster> owners(Sentence sentence, Token head) {
        return related(sentence, head).stream()
                .filter(c -> !c.is(Trait.PERSONAL))
                .toList();
    }

    /** As {@link #owners}, persons as well. */
    List<Cluster> related(Sentence sentence, Token head) {
        return article.predicates().get(sentence.index()).at(head).arguments().stream()
                .filter(a -> owning.contains(a.function()))
                .flatMap(a -> links.entityAt(new TokenPlace(sentence.index(), a.head())).stream())
                .toList();
    }

    /** Whether someone leads a state or body. */
    public boolean isHead(Cluster person) {
        return person.is(Trait.PERSONAL) && person.offices().stream().anyMatch(this::isHead);
    }

    boolean isHead(Cluster.Office office) {
        return heads.stream().anyMatch(c -> isMarked(c, office));
    }

    /** Whether a noun means whoever leads a state, whatever the office is called. */
    boolean isHead(String noun) {
        return heads.stream().anyMatch(c -> c.nouns().contains(noun));
    }

    static boolean isMarked(ClassNoun c, Cluster.Office office) {
        return c.marks().contains(office.title()) || c.marks().contains(office.noun());
    }
}
