// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.extract.argument.Epithets;
import org.newsgraph.extract.argument.FrameRule;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Argument;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.Slot;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.resolve.Reference;
import org.newsgraph.resolve.ResolvedArticle;

/** Reads what the arguments of one sentence bring to a role: entities of the right type, or their words. */
final class FillingReader {

    private static final Set<String> CLAUSES = Set.of("that", "infinitive", "gerund");
    private static final Set<String> VERBATIM = Set.of("content", "topic");
    private static final Set<Dependency> PARTNERS = Set.of(Dependency.APPOSITION, Dependency.CONJUNCT);
    private static final String FIXED = "fixed";
    private static final String OFFICE = "office";
    private static final int MOST_STEPS = 3;
    private static final int MOST_CLAUSES = 12;

    private final Predicates predicates;
    private final Sentence sentence;
    private final ResolvedArticle resolved;
    private final Set<String> sovereign;
    private final ContentSpan contents;

    /** @param sovereign names of the types whose entities are states */
    FillingReader(Predicates predicates, ResolvedArticle resolved, Set<String> sovereign) {
        this.predicates = predicates;
        this.sentence = predicates.sentence();
        this.resolved = resolved;
        this.sovereign = sovereign;
        this.contents = new ContentSpan(predicates);
    }

    Token token(Argument argument) {
        return sentence.token(argument.head());
    }

    /**
     * The fillings of one argument, coordinated ones apart.
     *
     * @param types those that the slot, or else the relation, allows
     * @param free whether a token may still fill a role
     */
    List<Filling> read(Argument argument, Token trigger, Slot slot, Set<String> types, Predicate<Token> free) {
        Token head = sentence.token(argument.head());
        if (head.isTime()) {
            return List.of();
        }
        if (slot.role().equals(OFFICE) && head.isNoun()) {
            return List.of(phrase(head, List.of(head), free));
        }
        if (argument.function().equals(Epithets.FUNCTION)) {
            return List.of(Filling.of(null, contents.of(head), argument));
        }
        boolean verbatim = VERBATIM.contains(slot.role());
        if (head.isVerb() || CLAUSES.contains(argument.function())) {
            return verbatim
                    ? List.of(Filling.of(null, contents.of(head), argument))
                    : ofClause(head, argument, types, new HashSet<>());
        }
        Optional<Token> clause =
                verbatim && predicates.rules().isOn(FrameRule.CLAUSE_OF_NOUN) ? clauseOf(head) : Optional.empty();
        if (clause.isPresent()) {
            Filling filling = Filling.of(null, contents.of(clause.get()), argument);
            return List.of(clause.get() == head ? filling : filling.by(FrameRule.CLAUSE_OF_NOUN));
        }
        boolean ownWords = argument.function().equals(FIXED)
                && resolved.at(sentence.index(), head.index()).isEmpty();
        if (verbatim && ownWords && isQuotable(head, slot)) {
            return List.of(Filling.of(null, contents.of(head), argument));
        }
        boolean alone = argument.function().equals("self") && !trigger.isPlural();
        List<Filling> found = new ArrayList<>();
        List<Members.Member> members = alone ? List.of(new Members.Member(head, null)) : Members.of(predicates, head);
        for (Members.Member member : members) {
            (isBare(argument, member.token()) ? Optional.<Filling>empty() : entity(member.token(), types, argument))
                    .filter(f -> f.own().stream().allMatch(free))
                    .map(f -> member.rule() == null ? f : f.by(member.rule()))
                    .ifPresent(found::add);
        }
        if (found.isEmpty() && verbatim && isQuotable(head, slot)) {
            found.add(Filling.of(null, contents.of(head), argument));
        }
        return found;
    }

    /** The trigger's own noun stands for itself: what is "of" it is another's. */
    private boolean isBare(Argument argument, Token noun) {
        return argument.function().equals("fixed")
                && resolved.at(sentence.index(), noun.index()).isEmpty();
    }

    /** "on suspicion of taking bribes": what the noun is about, where no entity comes between. */
    private Optional<Token> clauseOf(Token noun) {
        Optional<Token> current = Optional.of(noun);
        for (int steps = 0; steps < MOST_STEPS && current.isPresent(); steps++) {
            if (current.get().isVerb()) {
                return current;
            }
            current = resolved.at(sentence.index(), current.get().index()).isPresent()
                    ? Optional.empty()
                    : spokenOf(current.get());
        }
        return Optional.empty();
    }

    /** Whether bare words do: where the slot names types, sums of money alone. */
    private static boolean isQuotable(Token head, Slot slot) {
        if (head.is(WordSet.PRO_OBJECT)) {
            return false;
        }
        return slot.types().isEmpty()
                ? head.isNoun() || head.isAdjective() || head.is(WordClass.CARDINAL) || head.is(WordClass.DETERMINER)
                : head.nameKind() == NameKind.MONEY;
    }

    /** "opposition to using the assets": what the clause is about; of "demanded that A leave" the one who acts. */
    private List<Filling> ofClause(Token verb, Argument clause, Set<String> types, Set<Integer> entered) {
        if (!predicates.rules().isOn(FrameRule.CLAUSE_FOR_ENTITY)
                || entered.size() == MOST_CLAUSES
                || !entered.add(verb.index())) {
            return List.of();
        }
        List<String> order =
                clause.function().equals("that") ? List.of("subject", "object") : List.of("object", "subject");
        for (String function : order) {
            for (Argument argument : predicates.at(verb).arguments(function).toList()) {
                Optional<Filling> filling = entity(sentence.token(argument.head()), types, clause, entered);
                if (filling.isPresent()) {
                    return List.of(filling.get().by(FrameRule.CLAUSE_FOR_ENTITY));
                }
            }
        }
        return List.of();
    }

    /** The entity of one argument alone. */
    Optional<Filling> named(Argument argument, Set<String> types) {
        return entity(sentence.token(argument.head()), types, argument);
    }

    /** The entity that a token heads; of "parts of", "use of", "a billion in" that which is spoken of. */
    private Optional<Filling> entity(Token head, Set<String> types, Argument argument) {
        return entity(head, types, argument, new HashSet<>());
    }

    /** @param entered the verbs of the clauses that the search has entered: none twice, and no more than a few */
    private Optional<Filling> entity(Token head, Set<String> types, Argument argument, Set<Integer> entered) {
        Token current = head;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Optional<Reference> reference = resolved.at(sentence.index(), current.index());
            if (reference.isPresent()) {
                List<Token> words = sentence.tokens()
                        .subList(reference.get().first(), reference.get().last() + 1);
                Optional<Filling> filling =
                        reference.filter(r -> types.contains(r.type().name())).map(r -> Filling.of(r, words, argument));
                return current == head ? filling : filling.map(f -> f.by(FrameRule.SPOKEN_OF));
            }
            Optional<Token> inner = spokenOf(current);
            if (inner.isEmpty() || !predicates.rules().isOn(FrameRule.SPOKEN_OF)) {
                return Optional.empty();
            }
            if (inner.get().isVerb()) {
                Argument clause = new Argument("gerund", inner.get().index(), argument.direct(), FrameRule.SPOKEN_OF);
                return ofClause(inner.get(), clause, types, entered).stream().findFirst();
            }
            current = inner.get();
        }
        return Optional.empty();
    }

    private Optional<Token> spokenOf(Token noun) {
        boolean sum = noun.nameKind() == NameKind.MONEY;
        return sentence.dependents(noun, Dependency.PREPOSITION).stream()
                .filter(p -> p.is(WordSet.GENITIVE) || (sum && p.is(WordSet.CONTAINING)))
                .flatMap(p ->
                        sentence.dependents(p, Dependency.PREPOSITION_OBJECT, Dependency.PREPOSITION_CLAUSE).stream())
                .findFirst();
    }

    /** The words of a noun phrase that name an office: "Defence Minister", without whose it is. */
    Filling phrase(Token head, List<Token> trigger, Predicate<Token> free) {
        int first = trigger.get(0).index();
        int phrase = head.function() == Dependency.COMPOUND ? head.head() : head.index();
        while (first > 0) {
            Token before = sentence.token(first - 1);
            boolean part = ((before.head() >= first && before.head() <= head.index()) || before.head() == phrase)
                    && Set.of(Dependency.COMPOUND, Dependency.ADJECTIVE, Dependency.OTHER)
                            .contains(before.function())
                    && free.test(before);
            if (!part) {
                break;
            }
            first--;
        }
        int last = trigger.get(trigger.size() - 1).index();
        return new Filling(null, sentence.tokens().subList(first, last + 1), true, List.of());
    }

    /** "A and B, who met": the clause hangs on one of the two whom its pronoun stands for. */
    List<Filling> companions(Token verb, Filling subject, Set<String> types) {
        Token clause = sentence.climb(verb, (t, above) -> t.function() == Dependency.CONJUNCT && above.isVerb());
        if (clause.function() != Dependency.RELATIVE_CLAUSE
                || !predicates.rules().isOn(FrameRule.COMPANION_OF_CLAUSE)) {
            return List.of(subject);
        }
        Token top = sentence.climb(sentence.token(clause.head()), (t, above) -> PARTNERS.contains(t.function()));
        List<Filling> all = new ArrayList<>();
        for (Token member : sentence.conjuncts(top)) {
            entity(member, types, guess(member, FrameRule.COMPANION_OF_CLAUSE)).ifPresent(all::add);
        }
        return all.stream().anyMatch(f -> f.entity().equals(subject.entity())) ? all : List.of(subject);
    }

    private static Argument guess(Token head, FrameRule rule) {
        return new Argument("subject", head.index(), false, rule);
    }

    /** "Greek and Turkish officials", "the ministers of A and B": people of two states are their two sides. */
    List<Filling> nations(Filling people, Set<String> types) {
        Optional<Token> head = people.head(sentence).filter(Token::isPlural);
        if (head.isEmpty()
                || Collections.disjoint(types, sovereign)
                || !predicates.rules().isOn(FrameRule.NATIONS_OF_PEOPLE)) {
            return List.of(people);
        }
        Set<String> seen = new LinkedHashSet<>();
        List<Filling> states = Stream.concat(
                        predicates.at(head.get()).arguments("modifier"),
                        predicates.arguments(head.get(), WordSet.ORIGIN))
                .flatMap(a -> sentence.conjuncts(token(a)).stream())
                .flatMap(t -> entity(t, sovereign, guess(t, FrameRule.NATIONS_OF_PEOPLE)).stream())
                .filter(f -> seen.add(f.entity().orElseThrow()))
                .toList();
        return states.size() == 2 ? states : List.of(people);
    }
}
