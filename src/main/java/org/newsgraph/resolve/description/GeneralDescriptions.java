// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.ClassNoun;
import org.newsgraph.ontology.EntityTypes;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Trait;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Link;
import org.newsgraph.resolve.cluster.LinkRule;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.cluster.Reach;

/**
 * Finds whom a bare "the company", "the bank" or "the country" means: the last one whose name holds that word, else the
 * last of that kind, where only one is near.
 */
final class GeneralDescriptions {

    private final ReadArticle article;
    private final Links links;
    private final Offices offices;
    private final List<ClassNoun> classes;
    private final Set<String> ofTwoWords;
    private final Map<Cluster, Set<String>> words = new HashMap<>();

    GeneralDescriptions(ReadArticle article, Links links, Offices offices, Ontology ontology) {
        EntityTypes types = ontology.entityTypes();
        this.article = article;
        this.links = links;
        this.offices = offices;
        this.classes = ontology.lexicon().classes().stream()
                .filter(c ->
                        !c.is(ClassNoun.Kind.PAIR) && !types.named(c.type()).is(Trait.PERSONAL))
                .toList();
        this.ofTwoWords = ontology.lexicon().classes().stream()
                .flatMap(c -> c.nouns().stream())
                .filter(n -> n.contains(" "))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A description, by its noun alone and with the word before it.
     *
     * @param fitting the classes of the noun
     */
    private record Sought(Candidate description, Token head, Set<String> nouns, List<ClassNoun> fitting) {}

    List<LinkRule<Candidate>> rules() {
        return List.of(
                new LinkRule<>(DescriptionRule.WORD_OF_NAME, general(this::named)),
                new LinkRule<>(DescriptionRule.MARKED_NAME, general(this::marked)),
                new LinkRule<>(DescriptionRule.LAST_OF_TYPE, general(this::last)));
    }

    /** For a definite description that nothing but a place owns or tells apart. */
    private Function<Candidate, Optional<Cluster>> general(Function<Sought, Optional<Cluster>> meant) {
        return description -> {
            Sentence sentence = article.sentences().get(description.sentence());
            Token head = sentence.token(description.head());
            boolean owned = offices.owners(sentence, head).stream()
                    .anyMatch(c -> !c.is(Trait.LOCATIVE) && !description.name().contains("-"));
            return Phrases.isDefinite(sentence, head)
                            && !owned
                            && Phrases.isBare(sentence, head)
                            && isGeneral(head, description)
                    ? meant.apply(sought(sentence, head, description))
                    : Optional.empty();
        };
    }

    private Sought sought(Sentence sentence, Token head, Candidate description) {
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        Set<String> nouns = new HashSet<>();
        nouns.add(noun);
        if (head.index() > 0) {
            nouns.add(sentence.token(head.index() - 1).lemma().toLowerCase(Locale.ROOT) + " " + noun);
        }
        List<ClassNoun> fitting = classes.stream()
                .filter(c -> !Collections.disjoint(c.nouns(), nouns))
                .toList();
        return new Sought(description, head, nouns, fitting);
    }

    /** "the front" is the one whose name holds the word. */
    private Optional<Cluster> named(Sought sought) {
        Candidate description = sought.description();
        String noun = sought.head().lemma().toLowerCase(Locale.ROOT);
        return description.is(Trait.CORPORATE) || description.is(Trait.COLLECTIVE)
                ? near(description, c -> c.is(Trait.CORPORATE), Reach.OF_MARKED_NAME, true)
                        .filter(c -> words(c).contains(noun))
                        .findFirst()
                : Optional.empty();
    }

    /** "the bloc" after "the European Union", "the bank" after "Banco A". */
    private Optional<Cluster> marked(Sought sought) {
        return near(sought.description(), c -> true, Reach.OF_MARKED_NAME, true)
                .filter(c -> sought.fitting().stream()
                        .filter(f -> f.type().equals(c.type().name()))
                        .anyMatch(f -> f.marks().stream().anyMatch(mark -> isMarked(c, mark))))
                .findFirst();
    }

    /** Without modifiers, but for such as "Berlin-based" and "27-nation". */
    private boolean isGeneral(Token head, Candidate description) {
        String all = description.name().toLowerCase(Locale.ROOT);
        String before = all.substring(0, Math.max(0, all.length() - head.text().length()))
                .strip();
        return before.isEmpty()
                || !before.contains(" ") && before.contains("-")
                || isRegional(description)
                || ofTwoWords.contains(all);
    }

    /** "the small Adriatic state", "the Red Sea port". */
    private static boolean isRegional(Candidate description) {
        return (description.is(Trait.SOVEREIGN) || description.is(Trait.LOCATIVE))
                && description.name().chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isMarked(Cluster cluster, String mark) {
        return Stream.concat(cluster.names().map(Candidate::name), Stream.of(cluster.name()))
                .anyMatch(n -> (" " + n.toLowerCase(Locale.ROOT) + " ").contains(" " + mark + " "));
    }

    private Set<String> words(Cluster cluster) {
        return words.computeIfAbsent(
                cluster, c -> Stream.concat(Stream.of(c.name()), c.names().map(Candidate::name))
                        .flatMap(n -> Stream.of(n.split(" ")))
                        .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                        .map(w -> w.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
    }

    /** "the company": the only one near; of several the subject of the sentence before, where that is one alone. */
    private Optional<Cluster> last(Sought sought) {
        Set<String> types = sought.fitting().stream()
                .filter(c -> c.marks().isEmpty())
                .map(ClassNoun::type)
                .collect(Collectors.toSet());
        if (types.isEmpty() || sought.head().isPlural()) {
            return Optional.empty();
        }
        List<Cluster> near = near(
                        sought.description(),
                        c -> types.contains(c.type().name()) && !isGovernmental(c),
                        Reach.OF_TYPE,
                        false)
                .toList();
        if (near.size() <= 1) {
            return near.stream().findFirst();
        }
        int before = sought.description().sentence() - 1;
        List<Cluster> subjects =
                before < 0 ? List.of() : subjects(article.sentences().get(before), near);
        return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
    }

    /** A body for which places stand, as they do for governments. */
    private static boolean isGovernmental(Cluster cluster) {
        return cluster.is(Trait.CORPORATE)
                && cluster.actor() != null
                && !cluster.actor().seats().isEmpty();
    }

    private List<Cluster> subjects(Sentence sentence, List<Cluster> among) {
        return sentence.tokens().stream()
                .filter(GeneralDescriptions::isSubject)
                .flatMap(t -> links.entityAt(sentence, t).stream())
                .filter(among::contains)
                .distinct()
                .toList();
    }

    private static boolean isSubject(Token token) {
        return token.function() == Dependency.SUBJECT || token.function() == Dependency.PASSIVE_SUBJECT;
    }

    /** Named ones before a description, the nearest first, also where they modify a noun, if so wanted. */
    private Stream<Cluster> near(Candidate description, Predicate<Cluster> wanted, int back, boolean modifiers) {
        List<Link> before = new ArrayList<>(links.all()
                .filter(l -> l.isBefore(description, back))
                .filter(l -> l.cluster().isNamed() && wanted.test(l.cluster()))
                .filter(l -> modifiers || isName(l))
                .toList());
        Collections.reverse(before);
        return before.stream().map(Link::cluster).distinct();
    }

    /** A demonym before a noun names no one who could be taken up: "the Ukrainian army". */
    private boolean isName(Link link) {
        Token token = article.sentences().get(link.sentence()).token(link.token());
        return token.isNoun()
                && token.function() != Dependency.COMPOUND
                && link.cluster().mentions().stream()
                        .anyMatch(m -> m.sentence() == link.sentence() && m.covers(link.token()));
    }
}
