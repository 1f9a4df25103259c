// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.pronoun;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.quotation.ReportedSpeech;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.LinkRule;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.noun.ObjectTypes;

/**
 * Finds whom a pronoun means: the speaker of the words around it, or the last subject that agrees with it. In a
 * quotation "he" is never its speaker, and "I" and "we" always are.
 */
public final class PronounLinks {

    private static final Set<String> SPEAKER = Set.of("i", "we", "me", "us", "my", "our", "myself", "ourselves");
    private static final Set<String> PLURAL_SPEAKER = Set.of("we", "us", "our", "ourselves");
    private static final Map<String, String> GENDERS = Map.of(
            "he", "male", "him", "male", "his", "male", "himself", "male", "she", "female", "her", "female", "hers",
            "female", "herself", "female");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "their", "them", "themselves");
    private static final Map<String, String> HONORIFICS =
            Map.of("Mr", "male", "Mr.", "male", "Mrs", "female", "Mrs.", "female", "Ms", "female", "Ms.", "female");
    private static final int SENTENCES_BACK = 2;

    private final ReadArticle article;

    private final List<ReportedSpeech> speeches;
    private final Links links;
    private final TopicPronouns centres;
    private final Coordinations coordinations;
    private final ThingPronouns parallels;

    public PronounLinks(ReadArticle article, List<ReportedSpeech> speeches, Links links, ObjectTypes objects) {
        this.article = article;

        this.speeches = speeches;
        this.links = links;
        this.centres = new TopicPronouns(article, links);
        this.coordinations = new Coordinations(article, links);
        this.parallels = new ThingPronouns(article, links, objects);
    }

    /** Adds each pronoun to the cluster that it means, and returns the groups that it made of coordinated names. */
    public List<Cluster> link(List<Candidate> described) {
        links.all().forEach((place, cluster) -> {
            Sentence sentence = article.sentences().get(place.sentence());
            sentence.dependents(sentence.token(place.token()), Dependency.COMPOUND).stream()
                    .map(t -> HONORIFICS.get(t.text()))
                    .filter(g -> g != null)
                    .forEach(g -> cluster.gender = g);
        });
        // pronouns of the article before those of quotations, whose speakers may be pronouns themselves
        for (boolean speaker : new boolean[] {false, true}) {
            described.stream()
                    .filter(c -> c.kind() == MentionKind.PRONOUN && SPEAKER.contains(lemma(c)) == speaker)
                    .forEach(c -> find(c).ifPresent(found -> add(found, c)));
        }
        return coordinations.groups();
    }

    private void add(Links.Link found, Candidate pronoun) {
        Cluster cluster = found.cluster();
        links.add(pronoun, cluster, found.rule());
        @Nullable String gender = GENDERS.get(lemma(pronoun));
        if (gender != null && cluster.gender == null) {
            cluster.gender = gender;
        }
    }

    private Token token(Candidate pronoun) {
        return article.sentences().get(pronoun.sentence()).token(pronoun.head());
    }

    private String lemma(Candidate pronoun) {
        return token(pronoun).text().toLowerCase(Locale.ROOT);
    }

    private Optional<Links.Link> find(Candidate pronoun) {
        String word = lemma(pronoun);
        Optional<ReportedSpeech> speech = around(pronoun);
        Optional<Cluster> source = speech.flatMap(this::source);
        boolean direct = speech.filter(s -> s.mode() == QuotationMode.DIRECT).isPresent();
        if (SPEAKER.contains(word)) {
            boolean own = direct
                    || speech.filter(s -> s.mode() == QuotationMode.MIXED).isPresent();
            return first(pronoun, by(LinkRule.FIRST_PERSON, p -> source.filter(c -> own)
                    .map(c -> PLURAL_SPEAKER.contains(word) ? spokenFor(c) : c)));
        }
        if (!GENDERS.containsKey(word) && !THING.contains(word) && !THEY.contains(word)) {
            return Optional.empty();
        }
        Set<Cluster> barred = new HashSet<>(owned(pronoun));
        if (!word.endsWith("self") && !word.endsWith("selves")) {
            barred.addAll(parallels.acting(pronoun, THING.contains(word)));
        }
        Predicate<Cluster> fits = c -> agrees(c, word) && !barred.contains(c);
        Optional<Links.Link> parallel =
                GENDERS.containsKey(word) ? Optional.empty() : parallel(pronoun, word, direct, fits);
        if (parallel.isPresent()) {
            return parallel;
        }
        if (direct) {
            source.ifPresent(barred::add);
            return GENDERS.containsKey(word) ? onlyPerson(pronoun, word, barred) : Optional.empty();
        }
        return first(pronoun, by(LinkRule.SOURCE_OF_SPEECH, p -> source.filter(fits)
                        .filter(c -> speech.filter(s -> namesOwner(s, word)).isEmpty())))
                .or(() -> THEY.contains(word) ? several(pronoun, fits, barred) : Optional.empty())
                .or(() -> first(
                        pronoun,
                        by(LinkRule.TOPIC, p -> centres.find(p, fits)),
                        by(LinkRule.SUBJECT_BEFORE, p -> lastSubject(p, word, barred))))
                .or(() -> GENDERS.containsKey(word) ? onlyPerson(pronoun, word, barred) : Optional.empty());
    }

    private static Links.Finder by(LinkRule rule, Function<Candidate, Optional<Cluster>> cluster) {
        return new Links.Finder(rule, cluster);
    }

    private Optional<Links.Link> first(Candidate pronoun, Links.Finder... finders) {
        return links.first(pronoun, List.of(finders));
    }

    private Optional<Links.Link> onlyPerson(Candidate pronoun, String word, Set<Cluster> barred) {
        return first(pronoun, by(LinkRule.ONLY_PERSON, p -> person(p, word, barred)));
    }

    private Optional<Links.Link> several(Candidate pronoun, Predicate<Cluster> fits, Set<Cluster> barred) {
        return first(
                pronoun,
                by(LinkRule.TOPIC_OF_MANY, p -> centres.find(p, c -> c.type.equals("Group") && fits.test(c))),
                by(LinkRule.COORDINATED_NAMES, coordinations::find),
                by(LinkRule.ONLY_PLURAL, p -> parallels.onlyPlural(p, c -> !barred.contains(c))));
    }

    private Optional<Links.Link> parallel(Candidate pronoun, String word, boolean direct, Predicate<Cluster> fits) {
        Links.Finder owner = by(LinkRule.OWNER_IN_PARALLEL, p -> parallels.owner(p, fits));
        Links.Finder object = by(LinkRule.THING_IN_PARALLEL, p -> parallels.object(p, THEY.contains(word), fits));
        return direct ? first(pronoun, owner) : first(pronoun, owner, object);
    }

    /** "we" of a minister or spokesman is the state or body that he speaks for. */
    private static Cluster spokenFor(Cluster source) {
        Set<Cluster> bodies = source.offices.stream()
                .map(Cluster.Office::of)
                .filter(c -> c != null && (c.type.equals("State") || c.type.equals("Organization")))
                .collect(Collectors.toSet());
        return bodies.size() == 1 ? bodies.iterator().next() : source;
    }

    /** Whoever the noun of a possessive names: "his lawyer, A" makes A no "he". */
    private Set<Cluster> owned(Candidate pronoun) {
        Sentence sentence = article.sentences().get(pronoun.sentence());
        Token token = token(pronoun);
        if (token.head() < 0 || token.function() != Dependency.POSSESSIVE) {
            return Set.of();
        }
        Token noun = sentence.token(token.head());
        List<Token> named = new ArrayList<>(sentence.dependents(noun, Dependency.APPOSITION));
        named.add(noun);
        if (noun.function() == Dependency.APPOSITION) {
            named.add(sentence.token(noun.head()));
        }
        return named.stream()
                .map(t -> links.get(new TokenPlace(sentence.index(), t.index())))
                .filter(c -> c != null)
                .collect(Collectors.toSet());
    }

    /** "he will fight, according to his lawyer": the words of the source speak of the same "he", so it is another. */
    private boolean namesOwner(ReportedSpeech speech, String word) {
        if (speech.source() == null) {
            return false;
        }
        Sentence sentence = article.sentences().get(speech.source().sentence());
        Token source = sentence.token(speech.source().token());
        Token top = source.function() == Dependency.APPOSITION ? sentence.token(source.head()) : source;
        @Nullable String gender = GENDERS.get(word);
        return gender != null
                && sentence.subtree(top).stream()
                        .filter(t -> t.function() == Dependency.POSSESSIVE)
                        .anyMatch(t -> gender.equals(GENDERS.get(t.text().toLowerCase(Locale.ROOT))));
    }

    /** The one person whom the sentence, else the one before, names up to here. */
    private Optional<Cluster> person(Candidate pronoun, String word, Set<Cluster> owned) {
        for (int s = pronoun.sentence(); s >= Math.max(0, pronoun.sentence() - 1); s--) {
            int sentence = s;
            Set<Cluster> persons = links.all().entrySet().stream()
                    .filter(l -> l.getKey().sentence() == sentence)
                    .filter(l -> sentence < pronoun.sentence() || l.getKey().token() < pronoun.head())
                    .map(Map.Entry::getValue)
                    .filter(c -> c.type.equals("Person"))
                    .collect(Collectors.toSet());
            if (!persons.isEmpty()) {
                return persons.size() == 1
                        ? persons.stream()
                                .filter(c -> agrees(c, word) && !owned.contains(c))
                                .findFirst()
                        : Optional.empty();
            }
        }
        return Optional.empty();
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

    private boolean isQuoted(Token token) {
        return speeches.stream()
                .anyMatch(s -> s.mode() == QuotationMode.DIRECT && s.content().contains(token.span()));
    }

    private static boolean isMain(Sentence sentence, Token subject) {
        return subject.head() >= 0 && sentence.token(subject.head()).head() < 0;
    }

    private Optional<Cluster> lastSubject(Candidate pronoun, String word, Set<Cluster> owned) {
        for (int s = pronoun.sentence(); s >= Math.max(0, pronoun.sentence() - SENTENCES_BACK); s--) {
            Sentence sentence = article.sentences().get(s);
            int end =
                    s == pronoun.sentence() ? pronoun.head() : sentence.tokens().size();
            List<Cluster> subjects = sentence.tokens().subList(0, end).stream()
                    .filter(t -> t.function() == Dependency.SUBJECT || t.function() == Dependency.PASSIVE_SUBJECT)
                    .filter(t -> !THEY.contains(word) || isMain(sentence, t))
                    .filter(t -> !isQuoted(t) || isQuoted(token(pronoun)))
                    .map(t -> links.get(new TokenPlace(sentence.index(), t.index())))
                    .filter(c -> c != null && agrees(c, word) && !owned.contains(c))
                    .filter(c -> c.isNamed() || c.type.equals("Group") || !THEY.contains(word))
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
