// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.extract.frame.FilledFrame;
import org.newsgraph.extract.frame.Filling;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TimeSpan;
import org.newsgraph.nlp.argument.Argument;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Trait;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.resolve.Reference;
import org.newsgraph.resolve.ResolvedArticle;
import org.newsgraph.rule.Rules;
import org.newsgraph.time.TimeReader;

/** When, where and how much: what grammar ties to the triggers of one sentence. */
public final class Circumstances {

    private static final int MOST_STEPS = 12;

    /**
     * A time or amount with the tokens that say it.
     *
     * @param rule the one that found it; null where the analyser did
     */
    record Tied<T>(T value, List<Token> words, @Nullable String rule) {

        <U> Tied<U> with(U other) {
            return new Tied<>(other, words, rule);
        }
    }

    private final Predicates predicates;
    private final ResolvedArticle resolved;
    private final Rules rules;
    private final Map<Token, Tied<TimeRange>> times = new HashMap<>();
    private final Map<Token, Tied<Amount>> amounts = new HashMap<>();

    /** @param triggers heads of triggers and their support verbs: what times and amounts can belong to */
    public Circumstances(
            ReadArticle article,
            Predicates predicates,
            ResolvedArticle resolved,
            List<Amount> allAmounts,
            TimeReader days,
            Set<Token> triggers) {
        this.predicates = predicates;
        this.resolved = resolved;
        this.rules = article.rules();
        Sentence sentence = predicates.sentence();
        for (TimeSpan time : article.times()) {
            if (time.sentence() == sentence.index()) {
                List<Token> words = sentence.tokens().subList(time.first(), time.last() + 1);
                Token head = head(sentence, words);
                String text = article.article().text().slice(Sentence.span(words));
                days.range(time, text, preposition(head), rules).ifPresent(range -> owner(head, triggers)
                        .ifPresent(o -> times.putIfAbsent(o, new Tied<>(range, words, time.rule()))));
            }
        }
        for (Amount amount : allAmounts) {
            Span span = amount.excerpt().span();
            if (!span.overlaps(sentence.span())) {
                continue;
            }
            List<Token> words = sentence.tokens().stream()
                    .filter(t -> span.contains(t.span()))
                    .toList();
            if (!words.isEmpty()) {
                owner(head(sentence, words), triggers)
                        .ifPresent(o -> amounts.putIfAbsent(o, new Tied<>(amount, words, null)));
            }
        }
    }

    /** The sentence whose circumstances these are. */
    Sentence sentence() {
        return predicates.sentence();
    }

    /** Those by which the article is read. */
    Rules rules() {
        return rules;
    }

    private static Token head(Sentence sentence, List<Token> words) {
        return words.stream()
                .filter(t -> t.head() < 0 || !words.contains(sentence.token(t.head())))
                .findFirst()
                .orElse(words.get(0));
    }

    private String preposition(Token time) {
        return predicates
                .governor(time)
                .filter(g -> time.function() == Dependency.PREPOSITION_OBJECT)
                .map(Token::lemma)
                .orElse("");
    }

    /** The first verb or trigger above. */
    private Optional<Token> owner(Token token, Set<Token> triggers) {
        return predicates
                .sentence()
                .above(token)
                .limit(MOST_STEPS)
                .filter(t -> triggers.contains(t) || t.isVerb() || isTimeOfAnother(t))
                .findFirst()
                .filter(t -> triggers.contains(t) || t.isVerb());
    }

    /** "his visit since the invasion in May": what "since" brings in has a time of its own. */
    private boolean isTimeOfAnother(Token noun) {
        return noun.function() == Dependency.PREPOSITION_OBJECT
                && noun.isNoun()
                && !noun.isProperNoun()
                && predicates.governor(noun).filter(p -> p.is(WordSet.TEMPORAL)).isPresent();
    }

    Optional<Tied<TimeRange>> time(FilledFrame frame) {
        return tied(times, frame);
    }

    Optional<Tied<Amount>> amount(FilledFrame frame) {
        Optional<Tied<Amount>> own = tied(amounts, frame);
        return own.isPresent() ? own : inRoles(frame);
    }

    /** "a €50 million loan": an amount that belongs to what is given, not to what a clause says of it. */
    private Optional<Tied<Amount>> inRoles(FilledFrame frame) {
        return frame.role("content").stream()
                .filter(f -> f.reference() != null || f.words().stream().noneMatch(Token::isVerb))
                .flatMap(f -> amounts.values().stream().filter(a -> f.words().containsAll(a.words())))
                .findFirst();
    }

    private <T> Optional<Tied<T>> tied(Map<Token, Tied<T>> all, FilledFrame frame) {
        @Nullable Tied<T> own = all.get(frame.head());
        if (own == null && frame.support().isPresent()) {
            own = all.get(frame.support().get().verb());
        }
        if (own == null) {
            own = around(frame.head()).map(all::get).orElse(null);
        }
        if (own == null
                && frame.head().function() == Dependency.CONJUNCT
                && frame.head().isVerb()) {
            Token first = predicates.sentence().token(frame.head().head());
            @Nullable Tied<T> shared = all.get(first);
            boolean leads = shared != null && shared.words().get(0).index() < first.index();
            own = leads ? shared : null;
        }
        return Optional.ofNullable(own);
    }

    /**
     * The verb whose time is the clause's own: "left on Sunday without meeting A", "met on Monday, when they signed".
     */
    private Optional<Token> around(Token verb) {
        Optional<Token> above = predicates.governor(verb);
        boolean without = verb.function() == Dependency.PREPOSITION_CLAUSE
                && above.filter(p -> p.is(WordSet.LACKING)).isPresent();
        if (without) {
            return above.flatMap(predicates::governor).filter(Token::isVerb);
        }
        return verb.function() == Dependency.ADVERBIAL_CLAUSE
                ? above.filter(Token::isVerb).filter(v -> followsTime(v, verb))
                : Optional.empty();
    }

    /** Whether a clause with "when" stands right behind the time of the verb that it hangs on. */
    private boolean followsTime(Token verb, Token clause) {
        Sentence sentence = predicates.sentence();
        int begin = sentence.subtree(clause).get(0).index();
        @Nullable Tied<TimeRange> time = times.get(verb);
        return time != null
                && sentence.token(begin).is(WordSet.WHEN)
                && time.words().get(time.words().size() - 1).index() == begin - 2;
    }

    /** The place that "in" or "at" ties to a trigger or to the verb that carries it. */
    Optional<Filling> place(FilledFrame frame) {
        Optional<Filling> own = place(frame.head());
        return own.or(() -> frame.support().flatMap(s -> place(s.verb()))).or(() -> besideParticipants(frame));
    }

    /** "held talks with A in B": the parser often hangs the place on the participant. */
    private Optional<Filling> besideParticipants(FilledFrame frame) {
        return frame.objects().stream()
                .flatMap(f -> f.head(predicates.sentence()).stream())
                .filter(t -> t.index() > frame.head().index())
                .flatMap(t -> place(t).stream())
                .findFirst();
    }

    private Optional<Filling> place(Token head) {
        for (Argument argument : predicates.at(head).arguments()) {
            if (predicates.is(argument.function(), WordSet.LOCATIVE)) {
                Optional<Reference> reference = resolved.at(
                                predicates.sentence().index(), argument.head())
                        .filter(r -> r.type().is(Trait.LOCATIVE)
                                || (r.type().is(Trait.SOVEREIGN)
                                        && predicates.is(argument.function(), WordSet.CONTAINING)));
                if (reference.isPresent()) {
                    Token token = predicates.sentence().token(argument.head());
                    return Optional.of(Filling.of(reference.get(), List.of(token), argument));
                }
            }
        }
        return Optional.empty();
    }
}
