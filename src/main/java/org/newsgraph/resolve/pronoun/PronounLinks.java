// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.pronoun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Gender;
import org.newsgraph.ontology.Grammar;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Pronoun;
import org.newsgraph.ontology.Trait;
import org.newsgraph.quotation.report.ReportedSpeech;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Link;
import org.newsgraph.resolve.cluster.LinkRule;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.cluster.Pass;
import org.newsgraph.resolve.cluster.Reach;
import org.newsgraph.resolve.noun.ObjectTypes;

/**
 * Finds whom a pronoun means: the speaker of the words around it, or the last subject that agrees with it. In a
 * quotation "he" is never its speaker, and "I" and "we" always are.
 *
 * <p>Pronouns of the article come before those of speakers, who may be pronouns themselves.
 */
public final class PronounLinks implements Pass {

    private final ReadArticle article;
    private final List<Candidate> mentions;
    private final List<ReportedSpeech> speeches;
    private final Links links;
    private final Grammar grammar;
    private final Barred barred;
    private final List<LinkRule<PronounUse>> ofSpeakers;
    private final List<LinkRule<PronounUse>> ofOthers = new ArrayList<>();

    public PronounLinks(
            ReadArticle article,
            List<Candidate> mentions,
            List<ReportedSpeech> speeches,
            Links links,
            ObjectTypes objects,
            Ontology ontology) {
        this.article = article;
        this.mentions = mentions;
        this.speeches = speeches;
        this.links = links;
        this.grammar = ontology.grammar();
        Clauses clauses = new Clauses(article, links);
        this.barred = new Barred(article, links, clauses, grammar);
        this.ofSpeakers = List.of(
                new LinkRule<>(PronounRule.SPEAKER_FOR_BODY, PronounLinks::spokenFor),
                new LinkRule<>(PronounRule.SPEAKER, PronounLinks::speaker));

        ThingPronouns things = new ThingPronouns(article, links, clauses, objects);
        TopicPronouns topics = new TopicPronouns(article, links);
        things.owners().forEach(r -> ofOthers.add(when(use -> !use.word().isPersonal(), r)));
        things.objects().forEach(r -> ofOthers.add(when(use -> !use.word().isPersonal() && !use.isDirect(), r)));
        ofOthers.add(new LinkRule<>(PronounRule.SOURCE, this::source));
        topics.rules(c -> c.is(Trait.COLLECTIVE)).forEach(r -> ofOthers.add(when(PronounLinks::isFreeThey, r)));
        new Coordinations(article, links, ontology)
                .rules()
                .forEach(r -> ofOthers.add(when(PronounLinks::isFreeThey, r)));
        ofOthers.add(when(PronounLinks::isFreeThey, new LinkRule<>(PronounRule.ONLY_SEVERAL, things::onlySeveral)));
        topics.rules(c -> true).forEach(r -> ofOthers.add(when(use -> !use.isDirect(), r)));
        ofOthers.add(when(use -> !use.isDirect(), new LinkRule<>(PronounRule.LAST_SUBJECT, this::lastSubject)));
        ofOthers.add(when(use -> use.word().isPersonal(), new LinkRule<>(PronounRule.ONLY_PERSON, this::onlyPerson)));
    }

    private static boolean isFreeThey(PronounUse use) {
        return use.word().isThey() && !use.isDirect();
    }

    private static LinkRule<PronounUse> when(Predicate<PronounUse> condition, LinkRule<PronounUse> rule) {
        Function<PronounUse, Optional<Cluster>> meant = rule.meant();
        return new LinkRule<>(rule.rule(), use -> condition.test(use) ? meant.apply(use) : Optional.empty());
    }

    @Override
    public void link() {
        link(word -> !word.isSpeaker(), ofOthers);
        link(Pronoun::isSpeaker, ofSpeakers);
    }

    /** One by one, since each can bring in who is meant by the next. */
    private void link(Predicate<Pronoun> wanted, List<LinkRule<PronounUse>> rules) {
        for (Candidate mention : mentions) {
            if (mention.kind() == MentionKind.PRONOUN) {
                Sentence sentence = article.sentences().get(mention.sentence());
                grammar.pronoun(sentence.token(mention.head()).text())
                        .filter(wanted)
                        .ifPresent(word -> link(use(mention, sentence, word), rules));
            }
        }
    }

    private void link(PronounUse use, List<LinkRule<PronounUse>> rules) {
        @Nullable Gender gender = use.word().isPersonal() ? use.word().gender() : null;
        links.link(use.mention(), use, rules).ifPresent(cluster -> {
            if (gender != null) {
                cluster.suppose(gender);
            }
        });
    }

    private PronounUse use(Candidate mention, Sentence sentence, Pronoun word) {
        Token token = sentence.token(mention.head());
        @Nullable ReportedSpeech speech = around(token).orElse(null);
        PronounUse use = new PronounUse(mention, sentence, token, word, speech, speaking(speech), Set.of());
        return word.isSpeaker() ? use : use.barring(barred.of(use));
    }

    private Optional<ReportedSpeech> around(Token token) {
        return speeches.stream()
                .filter(s -> s.content().contains(token.span()))
                .min(Comparator.comparingInt(s -> s.content().length()));
    }

    private Optional<Cluster> speaking(@Nullable ReportedSpeech speech) {
        return speech == null || speech.source() == null ? Optional.empty() : links.entityAt(speech.source());
    }

    private static Optional<Cluster> speaker(PronounUse use) {
        return use.isQuoted() ? use.source() : Optional.empty();
    }

    /** "we" of a minister or spokesman is the state or body that he speaks for. */
    private static Optional<Cluster> spokenFor(PronounUse use) {
        if (!use.word().plural()) {
            return Optional.empty();
        }
        Set<Cluster> bodies = speaker(use).stream()
                .flatMap(Cluster::employers)
                .filter(c -> c.is(Trait.SOVEREIGN) || c.is(Trait.CORPORATE))
                .collect(Collectors.toSet());
        return bodies.size() == 1 ? bodies.stream().findFirst() : Optional.empty();
    }

    /** "A said that he would go." */
    private Optional<Cluster> source(PronounUse use) {
        return use.isDirect() || barred.isOwnedBySame(use)
                ? Optional.empty()
                : use.source().filter(use::canMean);
    }

    /** The first subject of the sentence, else of those before; for "they" the only one, of a main clause. */
    private Optional<Cluster> lastSubject(PronounUse use) {
        int here = use.sentence().index();
        for (int s = here; s >= Math.max(0, here - Reach.OF_SUBJECT); s--) {
            Sentence sentence = article.sentences().get(s);
            int end = s == here ? use.token().index() : sentence.tokens().size();
            List<Cluster> subjects = sentence.tokens().subList(0, end).stream()
                    .filter(Clauses::isSubject)
                    .filter(t -> !use.word().isThey() || isMain(sentence, t))
                    .filter(t -> !isQuoted(t) || isQuoted(use.token()))
                    .flatMap(t -> links.entityAt(sentence, t).stream())
                    .filter(use::canMean)
                    .filter(c ->
                            c.isNamed() || c.is(Trait.COLLECTIVE) || !use.word().isThey())
                    .distinct()
                    .toList();
            if (!subjects.isEmpty()) {
                return use.word().isPersonal() || subjects.size() == 1
                        ? Optional.of(subjects.get(0))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isQuoted(Token token) {
        return speeches.stream()
                .anyMatch(s -> s.mode() == QuotationMode.DIRECT && s.content().contains(token.span()));
    }

    private static boolean isMain(Sentence sentence, Token subject) {
        return subject.head() >= 0 && sentence.token(subject.head()).head() < 0;
    }

    /** The one person whom the sentence, else the one before, names up to here. */
    private Optional<Cluster> onlyPerson(PronounUse use) {
        int here = use.sentence().index();
        for (int s = here; s >= Math.max(0, here - Reach.OF_PRONOUN); s--) {
            int sentence = s;
            Set<Cluster> persons = links.all()
                    .filter(l -> l.sentence() == sentence)
                    .filter(l -> sentence < here || l.token() < use.token().index())
                    .map(Link::cluster)
                    .filter(c -> c.is(Trait.PERSONAL))
                    .collect(Collectors.toSet());
            if (!persons.isEmpty()) {
                return persons.size() == 1
                        ? persons.stream().filter(use::canMean).findFirst()
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
