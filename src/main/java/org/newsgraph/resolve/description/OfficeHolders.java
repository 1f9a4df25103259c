// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.ontology.ClassNoun;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Links;

/** Who holds which office, by the titles before names and the descriptions beside them: "the Dutch minister". */
public final class OfficeHolders {

    private static final Set<String> OWNING = Set.of("possessive", "modifier", "of");
    private static final int SENTENCES_BACK = 2;

    private final ReadArticle article;
    private final List<Predicates> predicates;
    private final Links links;
    private final List<ClassNoun> classes;

    public OfficeHolders(ReadArticle article, Links links, List<ClassNoun> classes) {
        this.article = article;
        this.predicates = article.predicates();
        this.links = links;
        this.classes = classes.stream().filter(c -> c.type().equals("Person")).toList();
    }

    /** "French President A", "the minister A": the nouns before a name are the offices of its bearer. */
    void readTitles() {
        for (Map.Entry<TokenPlace, Cluster> link : List.copyOf(links.all().entrySet())) {
            Sentence sentence = article.sentences().get(link.getKey().sentence());
            Token name = sentence.token(link.getKey().token());
            List<Token> nouns = sentence.dependents(name, Dependency.COMPOUND, Dependency.OTHER).stream()
                    .filter(Token::isNoun)
                    .filter(t -> !links.all().containsKey(new TokenPlace(sentence.index(), t.index())))
                    .toList();
            if (link.getValue().type.equals("Person")) {
                nouns.forEach(t -> add(link.getValue(), sentence, t, name));
            } else {
                Stream.concat(nouns.stream(), sentence.dependents(name, Dependency.APPOSITION).stream())
                        .filter(t -> t.isNoun() && !t.isProperNoun())
                        .forEach(t -> link.getValue().nouns.add(t.lemma().toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** @param phrase the token that the noun's owners depend on, where it is not the noun itself */
    void add(Cluster holder, Sentence sentence, Token noun, Token phrase) {
        List<Cluster> of = new ArrayList<>(owners(sentence, noun));
        if (phrase != noun) {
            of.addAll(owners(sentence, phrase));
        }
        holder.offices.add(new Cluster.Office(
                office(noun), title(sentence, noun), of.isEmpty() ? null : of.get(0), sentence.index()));
    }

    /** Of "ex-president" the office. */
    private static String office(Token noun) {
        return noun.lemma().toLowerCase(Locale.ROOT).replaceFirst("^ex-", "");
    }

    /** With the word before, where that belongs to it: "prime minister". */
    private static String title(Sentence sentence, Token noun) {
        String head = office(noun);
        if (noun.index() == 0) {
            return head;
        }
        Token before = sentence.token(noun.index() - 1);
        boolean one = (before.isNoun() || before.isAdjective())
                && (before.head() == noun.index() || before.head() == noun.head());
        return one ? before.lemma().toLowerCase(Locale.ROOT) + " " + head : head;
    }

    /** The actors to which a description relates its head: "Dutch", "Ukraine's", "of the EU". */
    List<Cluster> owners(Sentence sentence, Token head) {
        return related(sentence, head).stream()
                .filter(c -> !c.type.equals("Person"))
                .toList();
    }

    /** As {@link #owners}, persons as well. */
    List<Cluster> related(Sentence sentence, Token head) {
        return predicates.get(sentence.index()).at(head).arguments().stream()
                .filter(a -> OWNING.contains(a.function()))
                .map(a -> links.get(new TokenPlace(sentence.index(), a.head())))
                .filter(c -> c != null)
                .toList();
    }

    /** @param description a definite one */
    Optional<Cluster> find(Candidate description) {
        Sentence sentence = article.sentences().get(description.sentence());
        Token head = sentence.token(description.head());
        List<Cluster> owners = owners(sentence, head);
        String noun = office(head);
        String title = title(sentence, head);
        boolean general = isGeneral(noun);
        Optional<Cluster> holder =
                only(c -> c.offices.stream().anyMatch(o -> isOf(o, owners, sentence) && fits(o, noun, title)));
        if (holder.isEmpty() && general) {
            holder = only(c -> c.offices.stream().anyMatch(o -> isOf(o, owners, sentence) && isCalled(o, noun)));
        }
        if (holder.isEmpty()
                && owners.stream().anyMatch(o -> o.type.equals("State"))
                && (heads().nouns().contains(noun) || isHead(new Cluster.Office(noun, title, null, 0)))) {
            holder = unclaimed(description, owners).filter(c -> general || fitsAll(c, noun, title));
        }
        holder.ifPresent(c -> add(c, sentence, head, head));
        return holder;
    }

    private Optional<Cluster> only(Predicate<Cluster> condition) {
        Set<Cluster> persons = links.clusters().stream()
                .filter(c -> c.type.equals("Person") && c.isNamed())
                .filter(condition)
                .collect(Collectors.toSet());
        return persons.size() == 1 ? persons.stream().findFirst() : Optional.empty();
    }

    private static boolean isOf(Cluster.Office office, List<Cluster> owners, Sentence sentence) {
        return office.sentence() <= sentence.index() && (owners.isEmpty() || owners.contains(office.of()));
    }

    private static boolean fits(Cluster.Office office, String noun, String title) {
        return office.noun().equals(noun)
                && (office.title().equals(title)
                        || office.title().equals(noun)
                        || title.equals(noun)
                        || !title.contains(" "));
    }

    /** No office that the article gives a head of state is another one. */
    private boolean fitsAll(Cluster person, String noun, String title) {
        return person.offices.stream().filter(this::isHead).allMatch(o -> fits(o, noun, title));
    }

    /** Words that stand for any head of a state or body, whatever the office is called. */
    private boolean isGeneral(String noun) {
        return classes.stream().anyMatch(c -> c.nouns().contains(noun));
    }

    /** Whether a general word stands for an office: "the leader" for a president. */
    private boolean isCalled(Cluster.Office office, String noun) {
        return classes.stream().filter(c -> c.nouns().contains(noun)).anyMatch(c -> isMarked(c, office));
    }

    public boolean isHead(Cluster person) {
        return person.type.equals("Person") && person.offices.stream().anyMatch(this::isHead);
    }

    private boolean isHead(Cluster.Office office) {
        return isMarked(heads(), office);
    }

    private static boolean isMarked(ClassNoun c, Cluster.Office office) {
        return c.marks().contains(office.title()) || c.marks().contains(office.noun());
    }

    /** The first class of persons is that of the heads of states. */
    private ClassNoun heads() {
        return classes.get(0);
    }

    /**
     * Where the article has named no one in that office: the only person of the sentences before to whom it gives no
     * office.
     */
    private Optional<Cluster> unclaimed(Candidate description, List<Cluster> owners) {
        Set<Cluster> before = links.all().entrySet().stream()
                .filter(l -> l.getKey().sentence() <= description.sentence()
                        && l.getKey().sentence() >= description.sentence() - SENTENCES_BACK)
                .filter(l -> l.getKey().sentence() < description.sentence()
                        || l.getKey().token() < description.first())
                .map(Map.Entry::getValue)
                .filter(c -> c.isNamed() && isFree(c, owners))
                .collect(Collectors.toSet());
        Sentence sentence = article.sentences().get(description.sentence());
        int clause = clause(sentence, description.head());
        boolean apart = before.stream()
                .flatMap(c -> c.mentions.stream())
                .filter(m -> m.sentence() == description.sentence())
                .noneMatch(m -> clause(sentence, m.head()) == clause);
        return before.size() == 1 && apart ? before.stream().findFirst() : Optional.empty();
    }

    /** The verb that governs a token. */
    private static int clause(Sentence sentence, int token) {
        return sentence.climb(sentence.token(token), (t, above) -> !t.isVerb()).index();
    }

    private static boolean isFree(Cluster person, List<Cluster> owners) {
        return person.type.equals("Person")
                && person.offices.stream().allMatch(o -> o.of() == null || owners.contains(o.of()));
    }
}
