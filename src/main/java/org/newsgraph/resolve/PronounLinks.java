// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.Function;
import org.newsgraph.nlp.Predicates;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.quotation.ReportedSpeech;
import org.newsgraph.quotation.TokenPlace;

/**
 * Finds whom a pronoun means: the speaker of the words around it, the one named entity of its coreference chain, or the
 * last subject that agrees with it. In a quotation "he" is never its speaker, and "I" and "we" always are.
 */
final class PronounLinks {

    private static final Set<String> SPEAKER = Set.of("i", "we", "me", "us", "my", "our", "myself", "ourselves");
    private static final Map<String, String> GENDERS = Map.of(
            "he", "male", "him", "male", "his", "male", "himself", "male", "she", "female", "her", "female", "hers",
            "female", "herself", "female");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "their", "them", "themselves");
    private static final Map<String, String> HONORIFICS =
            Map.of("Mr", "male", "Mr.", "male", "Mrs", "female", "Mrs.", "female", "Ms", "female", "Ms.", "female");
    private static final int SENTENCES_BACK = 2;

    private final AnalysedArticle article;
    private final List<Predicates> predicates;
    private final List<ReportedSpeech> speeches;
    private final Map<TokenPlace, Cluster> links;

    PronounLinks(
            AnalysedArticle article,
            List<Predicates> predicates,
            List<ReportedSpeech> speeches,
            Map<TokenPlace, Cluster> links) {
        this.article = article;
        this.predicates = predicates;
        this.speeches = speeches;
        this.links = links;
    }

    void link(List<Candidate> described) {
        links.forEach((place, cluster) -> {
            Sentence sentence = article.sentences().get(place.sentence());
            sentence.dependents(sentence.token(place.token()), Function.COMPOUND).stream()
                    .map(t -> HONORIFICS.get(t.text()))
                    .filter(g -> g != null)
                    .forEach(g -> cluster.gender = g);
        });
        // pronouns of the article before those of quotations, whose speakers may be pronouns themselves
        for (boolean speaker : new boolean[] {false, true}) {
            described.stream()
                    .filter(c -> c.kind() == MentionKind.PRONOUN && SPEAKER.contains(lemma(c)) == speaker)
                    .forEach(c -> find(c).ifPresent(cluster -> add(cluster, c)));
        }
    }

    private void add(Cluster cluster, Candidate pronoun) {
        cluster.mentions.add(pronoun);
        links.put(EntityResolver.place(pronoun), cluster);
        @Nullable String gender = GENDERS.get(lemma(pronoun));
        if (gender != null && cluster.gender == null) {
            cluster.gender = gender;
        }
    }

    private Token token(Candidate pronoun) {
        return article.sentences().get(pronoun.sentence()).token(pronoun.head());
    }

    private String lemma(Candidate pronoun) {
        return token(pronoun).text().toLowerCase(java.util.Locale.ROOT);
    }

    private Optional<Cluster> find(Candidate pronoun) {
        String word = lemma(pronoun);
        Optional<ReportedSpeech> speech = around(pronoun);
        Optional<Cluster> source = speech.flatMap(this::source);
        boolean direct = speech.filter(s -> s.mode() == QuotationMode.DIRECT).isPresent();
        if (SPEAKER.contains(word)) {
            return direct || speech.filter(s -> s.mode() == QuotationMode.MIXED).isPresent()
                    ? source
                    : Optional.empty();
        }
        if (!GENDERS.containsKey(word) && !THING.contains(word) && !THEY.contains(word)) {
            return Optional.empty();
        }
        if (!direct && source.filter(c -> agrees(c, word)).isPresent()) {
            return source;
        }
        Optional<Cluster> chained = chained(pronoun, word);
        return chained.isPresent() ? chained : direct ? Optional.empty() : lastSubject(pronoun, word);
    }

    private Optional<ReportedSpeech> around(Candidate pronoun) {
        Token token = token(pronoun);
        return speeches.stream()
                .filter(s -> s.content().contains(token.span()))
                .min(java.util.Comparator.comparingInt(s -> s.content().length()));
    }

    private Optional<Cluster> source(ReportedSpeech speech) {
        return speech.source() == null ? Optional.empty() : Optional.ofNullable(links.get(speech.source()));
    }

    private static boolean agrees(Cluster cluster, String word) {
        @Nullable String gender = GENDERS.get(word);
        if (gender != null) {
            return cluster.type.equals("Person") && cluster.accepts(gender);
        }
        return THING.contains(word)
                ? !cluster.type.equals("Person") && !cluster.type.equals("Group")
                : cluster.type.equals("Group") || cluster.type.equals("Organization");
    }

    private Optional<Cluster> chained(Candidate pronoun, String word) {
        Set<Cluster> named = DescriptionLinks.named(article, links, EntityResolver.place(pronoun));
        return named.size() == 1
                ? named.stream()
                        .filter(c -> agrees(c, word))
                        .filter(c -> c.mentions.stream().anyMatch(m -> isShortlyBefore(m, pronoun)))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isShortlyBefore(Candidate mention, Candidate pronoun) {
        int distance = pronoun.sentence() - mention.sentence();
        return distance > 0 ? distance <= SENTENCES_BACK : distance == 0 && mention.head() < pronoun.head();
    }

    private Optional<Cluster> lastSubject(Candidate pronoun, String word) {
        for (int s = pronoun.sentence(); s >= Math.max(0, pronoun.sentence() - SENTENCES_BACK); s--) {
            Sentence sentence = predicates.get(s).sentence();
            int end =
                    s == pronoun.sentence() ? pronoun.head() : sentence.tokens().size();
            List<Cluster> subjects = sentence.tokens().subList(0, end).stream()
                    .filter(t -> t.function() == Function.SUBJECT || t.function() == Function.PASSIVE_SUBJECT)
                    .map(t -> links.get(new TokenPlace(sentence.index(), t.index())))
                    .filter(c -> c != null && agrees(c, word) && (c.isNamed() || !THEY.contains(word)))
                    .distinct()
                    .toList();
            if (!subjects.isEmpty()) {
                return GENDERS.containsKey(word) || subjects.size() == 1
                        ? Optional.of(subjects.get(0))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
