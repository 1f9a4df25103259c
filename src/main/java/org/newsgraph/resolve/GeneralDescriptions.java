// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.Function;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.quotation.TokenPlace;

/**
 * Finds whom a bare "the company", "the bank" or "the country" means: the last one whose name holds that word, else the
 * last of that kind, where only one is near.
 */
final class GeneralDescriptions {

    private static final Set<String> BUSINESSES = Set.of(
            "company",
            "firm",
            "group",
            "carrier",
            "airline",
            "automaker",
            "carmaker",
            "planemaker",
            "manufacturer",
            "maker",
            "retailer",
            "corporation",
            "conglomerate",
            "business",
            "startup",
            "broadcaster",
            "developer",
            "operator");
    private static final Set<String> COUNTRIES = Set.of("country", "nation");
    private static final Set<String> TOWNS = Set.of("city", "town", "village", "capital");
    private static final int SENTENCES_BACK = 2;
    private static final int SENTENCES_BACK_BY_WORD = 12;

    private final AnalysedArticle article;
    private final Map<TokenPlace, Cluster> links;
    private final Map<Cluster, Set<String>> words = new HashMap<>();

    GeneralDescriptions(AnalysedArticle article, Map<TokenPlace, Cluster> links) {
        this.article = article;
        this.links = links;
    }

    /** @param description a definite one, without owner */
    Optional<Cluster> find(Candidate description) {
        if (description.name().contains(" ")) {
            return Optional.empty();
        }
        String noun = article.sentences()
                .get(description.sentence())
                .token(description.head())
                .lemma()
                .toLowerCase(Locale.ROOT);
        if (description.type().equals("Organization") || noun.equals("group")) {
            Optional<Cluster> same = near(description, "Organization", SENTENCES_BACK_BY_WORD).stream()
                    .filter(c -> words(c).contains(noun))
                    .findFirst();
            return same.isPresent() || !BUSINESSES.contains(noun) ? same : last(description, "Organization");
        }
        return COUNTRIES.contains(noun)
                ? last(description, "State")
                : TOWNS.contains(noun) ? last(description, "Place") : Optional.empty();
    }

    private Set<String> words(Cluster cluster) {
        return words.computeIfAbsent(cluster, c -> c.mentions.stream()
                .filter(m -> m.kind() == MentionKind.NAME)
                .flatMap(m -> List.of(m.name().split(" ")).stream())
                .filter(w -> Character.isUpperCase(w.charAt(0)))
                .map(w -> w.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
    }

    /** The only one near; of several the subject of the sentence before, where that is one alone. */
    private Optional<Cluster> last(Candidate description, String type) {
        List<Cluster> near = near(description, type, SENTENCES_BACK).stream()
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
        return token.function() == Function.SUBJECT || token.function() == Function.PASSIVE_SUBJECT;
    }

    /** Named ones of a type before a description, the nearest first. */
    private List<Cluster> near(Candidate description, String type, int back) {
        return links.entrySet().stream()
                .filter(l -> l.getValue().type.equals(type) && l.getValue().isNamed())
                .filter(l -> isBefore(l.getKey(), description, back))
                .filter(l -> isName(l.getKey(), l.getValue()))
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
                && token.function() != Function.COMPOUND
                && cluster.mentions.stream().anyMatch(m -> m.sentence() == place.sentence() && m.covers(place.token()));
    }
}
