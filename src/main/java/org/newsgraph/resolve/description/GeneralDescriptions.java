// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.description;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.ontology.ClassNoun;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Links;

/**
 * Finds whom a bare "the company", "the bank" or "the country" means: the last one whose name holds that word, else the
 * last of that kind, where only one is near.
 */
final class GeneralDescriptions {

    private static final int SENTENCES_BACK = 2;
    private static final int SENTENCES_BACK_BY_WORD = 30;

    private final ReadArticle article;
    private final Links links;
    private final List<ClassNoun> classes;
    private final Map<Cluster, Set<String>> words = new HashMap<>();

    GeneralDescriptions(ReadArticle article, Links links, List<ClassNoun> classes) {
        this.article = article;
        this.links = links;
        this.classes = classes;
    }

    /** @param description a definite one, without owner */
    Optional<Cluster> find(Candidate description) {
        Sentence sentence = article.sentences().get(description.sentence());
        if (!isGeneral(sentence, description)) {
            return Optional.empty();
        }
        String noun = sentence.token(description.head()).lemma().toLowerCase(Locale.ROOT);
        String two = description.head() == 0
                ? noun
                : sentence.token(description.head() - 1).lemma().toLowerCase(Locale.ROOT) + " " + noun;
        List<ClassNoun> fitting = classes.stream()
                .filter(c -> c.nouns().contains(noun) || c.nouns().contains(two))
                .filter(c -> !c.type().equals("Person"))
                .toList();
        Optional<Cluster> found = borne(description, noun, two).or(() -> named(description, noun));
        for (ClassNoun c : fitting) {
            if (found.isEmpty() && !c.marks().isEmpty()) {
                found = near(description, c.type(), SENTENCES_BACK_BY_WORD, true).stream()
                        .filter(n -> c.marks().stream().anyMatch(mark -> isMarked(n, mark)))
                        .findFirst();
            }
        }
        boolean one = !sentence.token(description.head()).isPlural();
        for (ClassNoun c : fitting) {
            if (found.isEmpty() && c.marks().isEmpty() && one) {
                found = last(description, c.type());
            }
        }
        return found;
    }

    /** "the brewer" after "the Danish brewer A", where no other is called so. */
    private Optional<Cluster> borne(Candidate description, String noun, String two) {
        List<Cluster> bearers = links.clusters().stream()
                .filter(c -> c.isNamed() && !c.type.equals("Person"))
                .filter(c -> c.nouns.contains(noun) || c.nouns.contains(two))
                .filter(c -> c.mentions.stream().anyMatch(m -> m.sentence() <= description.sentence()))
                .distinct()
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    /** "the front" is the one whose name holds the word. */
    private Optional<Cluster> named(Candidate description, String noun) {
        return description.type().equals("Organization") || description.type().equals("Group")
                ? near(description, "Organization", SENTENCES_BACK_BY_WORD, true).stream()
                        .filter(c -> words(c).contains(noun))
                        .findFirst()
                : Optional.empty();
    }

    /** Without modifiers, but for such as "Berlin-based" and "27-nation". */
    private boolean isGeneral(Sentence sentence, Candidate description) {
        String words = description.name().toLowerCase(Locale.ROOT);
        String head = sentence.token(description.head()).text().toLowerCase(Locale.ROOT);
        String before =
                words.substring(0, Math.max(0, words.length() - head.length())).strip();
        return before.isEmpty()
                || !before.contains(" ") && before.contains("-")
                || isRegional(description)
                || classes.stream().anyMatch(c -> c.nouns().stream().anyMatch(n -> n.contains(" ") && words.equals(n)));
    }

    /** "the small Adriatic state", "the Red Sea port". */
    private boolean isRegional(Candidate description) {
        return (description.type().equals("State") || description.type().equals("Place"))
                && description.name().chars().anyMatch(Character::isUpperCase);
    }

    private boolean isMarked(Cluster cluster, String mark) {
        return cluster.mentions.stream()
                        .filter(m -> m.kind() == MentionKind.NAME)
                        .anyMatch(m -> (" " + m.name().toLowerCase(Locale.ROOT) + " ").contains(" " + mark + " "))
                || (" " + cluster.name().toLowerCase(Locale.ROOT) + " ").contains(" " + mark + " ");
    }

    private Set<String> words(Cluster cluster) {
        return words.computeIfAbsent(cluster, c -> Stream.concat(
                        Stream.of(c.name()),
                        c.mentions.stream()
                                .filter(m -> m.kind() == MentionKind.NAME)
                                .map(Candidate::name))
                .flatMap(n -> Stream.of(n.split(" ")))
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                .map(w -> w.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
    }

    /** The only one near; of several the subject of the sentence before, where that is one alone. */
    private Optional<Cluster> last(Candidate description, String type) {
        List<Cluster> near = near(description, type, SENTENCES_BACK, false).stream()
                .filter(c -> !type.equals("Organization")
                        || c.actor == null
                        || c.actor.seats().isEmpty())
                .toList();
        if (near.size() <= 1) {
            return near.stream().findFirst();
        }
        int before = description.sentence() - 1;
        List<Cluster> subjects = before < 0
                ? List.of()
                : article.sentences().get(before).tokens().stream()
                        .filter(GeneralDescriptions::isSubject)
                        .map(t -> links.get(new TokenPlace(before, t.index())))
                        .filter(near::contains)
                        .distinct()
                        .toList();
        return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
    }

    private static boolean isSubject(Token token) {
        return token.function() == Dependency.SUBJECT || token.function() == Dependency.PASSIVE_SUBJECT;
    }

    /** Named ones of a type before a description, the nearest first, also where they modify a noun, if so wanted. */
    private List<Cluster> near(Candidate description, String type, int back, boolean modifiers) {
        return links.all().entrySet().stream()
                .filter(l -> l.getValue().type.equals(type) && l.getValue().isNamed())
                .filter(l -> isBefore(l.getKey(), description, back))
                .filter(l -> modifiers || isName(l.getKey(), l.getValue()))
                .sorted(Comparator.<Map.Entry<TokenPlace, Cluster>>comparingInt(
                                l -> -l.getKey().sentence())
                        .thenComparingInt(l -> -l.getKey().token()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    private static boolean isBefore(TokenPlace place, Candidate description, int back) {
        return place.sentence() >= description.sentence() - back
                && (place.sentence() < description.sentence()
                        || place.sentence() == description.sentence() && place.token() < description.first());
    }

    /** A demonym before a noun names no one who could be taken up: "the Ukrainian army". */
    private boolean isName(TokenPlace place, Cluster cluster) {
        Sentence sentence = article.sentences().get(place.sentence());
        Token token = sentence.token(place.token());
        return token.isNoun()
                && token.function() != Dependency.COMPOUND
                && cluster.mentions.stream().anyMatch(m -> m.sentence() == place.sentence() && m.covers(place.token()));
    }
}
