// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.argument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extract.word.SupportVerb;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Argument;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.ontology.WordSet;

/**
 * The arguments of one trigger: those of its head, of its other words ("took charge <i>of</i>"), and those that a
 * support verb lends a noun.
 */
public final class Arguments {

    private static final String INDIRECT = "indirect";
    private static final String FIXED = "fixed";

    private static final Set<String> INNER = Set.of(
            "subject",
            "object",
            INDIRECT,
            "attribute",
            "that",
            "infinitive",
            "gerund",
            "self",
            "speech",
            FIXED,
            Epithets.FUNCTION);
    private static final String SERVED = "served";
    private static final Set<String> OWN = Set.of("self", FIXED);
    private static final Set<String> NOT_LENT = Set.of("object", "that", "infinitive");

    private final Predicates predicates;
    private final Token head;
    private final List<Token> trigger;
    private final Optional<SupportVerb> support;
    private final AdjunctSubject adjuncts;

    public Arguments(
            Predicates predicates,
            Token head,
            List<Token> trigger,
            Optional<SupportVerb> support,
            AdjunctSubject adjuncts) {
        this.predicates = predicates;
        this.head = head;
        this.trigger = trigger;
        this.support = support;
        this.adjuncts = adjuncts;
    }

    /** The trigger's own first. */
    public List<Argument> of(String function) {
        Stream<Argument> all = Stream.of(
                        own(function), ofOtherWords(function), lent(function), echoed(function), ofTalks(function))
                .flatMap(s -> s);
        Set<Integer> heads = new HashSet<>();
        return all.filter(a -> predicates.rules().isOn(a.rule()))
                .filter(a -> trigger.stream().noneMatch(t -> t.index() == a.head()) || OWN.contains(function))
                .filter(a -> heads.add(a.head()))
                .toList();
    }

    /** Returns those that are named together ("between A and B"). */
    public List<Argument> between() {
        return predicates.words(WordSet.RECIPROCAL).stream()
                .flatMap(function -> of(function).stream())
                .toList();
    }

    /** Returns the functions that name participants together. */
    public List<String> reciprocal(List<String> functions) {
        return functions.stream()
                .filter(f -> predicates.is(f, WordSet.RECIPROCAL))
                .toList();
    }

    private Stream<Argument> own(String function) {
        if (function.equals(AdjunctSubject.FUNCTION)) {
            return head.isNoun() && support.isEmpty() ? adjuncts.of(predicates, head) : Stream.empty();
        }
        if (function.equals(FIXED)) {
            return trigger.stream()
                    .filter(t -> t != head && t.isNoun())
                    .map(t -> new Argument(FIXED, t.index(), true, FrameRule.FIXED_WORD));
        }
        if (function.equals(SERVED)) {
            return served();
        }
        if (function.equals(Epithets.FUNCTION)) {
            return Epithets.of(predicates, head);
        }
        Stream<Argument> all = DemandedDoers.FUNCTIONS.contains(function)
                ? DemandedDoers.doers(predicates, head, function)
                : predicates.at(head).arguments(function);
        Stream<Argument> others = adjuncts.addressee(predicates, head, function);
        Stream<Argument> nested =
                predicates.is(function, WordSet.GENITIVE) && head.isVerb() ? gerundInObject(function) : Stream.empty();
        return Stream.of(others, all, nested).flatMap(s -> s);
    }

    /** "accused an aide of the mayor of lying", where the parser hangs the gerund on the last noun. */
    private Stream<Argument> gerundInObject(String function) {
        Sentence sentence = predicates.sentence();
        return sentence.dependents(head, Dependency.OBJECT).stream()
                .flatMap(o -> sentence.subtree(o, t -> t.isNoun() || t.is(WordSet.GENITIVE)).stream())
                .filter(p -> p.function() == Dependency.PREPOSITION && p.is(WordSet.GENITIVE))
                .flatMap(p -> sentence.dependents(p, Dependency.PREPOSITION_CLAUSE).stream())
                .filter(t -> t.is(VerbForm.GERUND))
                .map(t -> new Argument(function, t.index(), false, FrameRule.GERUND_IN_OBJECT));
    }

    /** "resigned as head of A", "as A's envoy". */
    private Stream<Argument> served() {
        return predicates
                .arguments(head, WordSet.ROLE)
                .map(office -> predicates.sentence().token(office.head()))
                .flatMap(office -> Stream.concat(
                        predicates.arguments(office, WordSet.GENITIVE),
                        Stream.of("possessive", "modifier").flatMap(predicates.at(office)::arguments)))
                .map(a -> new Argument(SERVED, a.head(), false, FrameRule.SERVED));
    }

    private Stream<Argument> ofOtherWords(String function) {
        boolean title = head.isNoun() && predicates.is(function, WordSet.GENITIVE);
        return (head.isVerb() || title) && !INNER.contains(function)
                ? trigger.stream()
                        .filter(t -> t != head && t.isNoun() && (!title || t.index() > head.index()))
                        .flatMap(t -> predicates.at(t).arguments(function))
                        .map(a -> new Argument(function, a.head(), false, FrameRule.WORD_OF_TRIGGER))
                : Stream.empty();
    }

    private Stream<Argument> lent(String function) {
        return support.isPresent() && !NOT_LENT.contains(function)
                ? predicates
                        .at(support.get().verb())
                        .arguments(function)
                        .filter(a -> a.head() != head.index() && !support.get().carries(a.head()))
                        .map(a -> new Argument(function, a.head(), a.direct(), FrameRule.LENT_BY_SUPPORT_VERB))
                : Stream.empty();
    }

    /** "A joined, as did B": whoever does the same. */
    private Stream<Argument> echoed(String function) {
        Sentence sentence = predicates.sentence();
        if (!function.equals("subject") || !head.isVerb()) {
            return Stream.empty();
        }
        return sentence.dependents(head, Dependency.ADVERBIAL_CLAUSE).stream()
                .filter(c -> c.is(WordSet.PRO_VERB) && c.index() > head.index())
                .filter(c -> sentence.hasDependent(c, Dependency.MARKER, Dependency.ADVERB))
                .filter(c -> sentence.dependents(c).stream()
                        .allMatch(t -> t.function() == Dependency.MARKER
                                || t.function() == Dependency.ADVERB
                                || t.function() == Dependency.SUBJECT
                                || t.function() == Dependency.PUNCTUATION))
                .flatMap(c -> sentence.dependents(c, Dependency.SUBJECT).stream())
                .map(s -> new Argument(function, s.index(), false, FrameRule.ECHO));
    }

    /** "talks between A and B ended without a deal": the sides of the talks are those of the deal. */
    private Stream<Argument> ofTalks(String function) {
        Sentence sentence = predicates.sentence();
        if (!predicates.is(function, WordSet.RECIPROCAL)
                || head.function() != Dependency.PREPOSITION_OBJECT
                || support.isPresent()) {
            return Stream.empty();
        }
        return predicates.governor(head).stream()
                .filter(p -> p.is(WordSet.LACKING))
                .flatMap(p -> predicates.governor(p).stream())
                .filter(Token::isVerb)
                .flatMap(v -> sentence.dependents(v, Dependency.SUBJECT).stream())
                .flatMap(s -> predicates.at(s).arguments(function))
                .map(a -> new Argument(function, a.head(), false, FrameRule.SIDES_OF_TALKS));
    }

    /** Whether the head has an object of its own that none of these words is part of. */
    public boolean hasOtherObject(Set<Integer> used) {
        return head.isVerb()
                && Stream.of("object", "gerund")
                        .flatMap(f -> predicates.at(head).arguments(f))
                        .filter(Argument::direct)
                        .map(a -> predicates.sentence().token(a.head()))
                        .anyMatch(t -> !used.contains(t.index()) && !trigger.contains(t) && !t.isTime());
    }

    /** Whether an argument joins those of its function that are found already, rather than replace them. */
    public boolean adds(Argument argument) {
        return predicates.is(argument.function(), WordSet.RECIPROCAL)
                || argument.function().equals("modifier")
                || echoed(argument.function()).anyMatch(argument::equals);
    }
}
