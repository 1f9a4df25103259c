// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.extract.argument.Epithets;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.NameKind;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.WordClass;
import org.newsgraph.nlp.argument.Argument;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.ontology.Slot;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.resolve.Reference;
import org.newsgraph.resolve.ResolvedArticle;

/** Reads what the arguments of one sentence bring to a role: entities of the right type, or their words. */
final class FillingReader {

    private static final Set<String> CLAUSES = Set.of("that", "infinitive", "gerund");
    private static final Set<String> VERBATIM = Set.of("content", "topic");
    private static final List<String> SIDES = List.of("modifier", "of", "from");
    private static final Set<Dependency> PARTNERS = Set.of(Dependency.APPOSITION, Dependency.CONJUNCT);
    private static final String FIXED = "fixed";
    private static final String STATE = "State";
    private static final String OFFICE = "office";
    private static final String MONEY = "MONEY";
    private static final int MOST_STEPS = 3;
    private static final int MOST_CLAUSES = 12;

    private final Predicates predicates;
    private final Sentence sentence;
    private final ResolvedArticle resolved;
    private final ContentSpan contents;

    FillingReader(Predicates predicates, ResolvedArticle resolved) {
        this.predicates = predicates;
        this.sentence = predicates.sentence();
        this.resolved = resolved;
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
            return List.of(new Filling(null, contents.of(head), true));
        }
        boolean verbatim = VERBATIM.contains(slot.role());
        if (head.isVerb() || CLAUSES.contains(argument.function())) {
            return verbatim
                    ? List.of(new Filling(null, contents.of(head), argument.direct()))
                    : ofClause(head, argument, types, new HashSet<>());
        }
        Optional<Token> clause = verbatim ? clauseOf(head) : Optional.empty();
        if (clause.isPresent()) {
            return List.of(new Filling(null, contents.of(clause.get()), argument.direct()));
        }
        boolean ownWords = argument.function().equals(FIXED)
                && resolved.at(sentence.index(), head.index()).isEmpty();
        if (verbatim && ownWords && isQuotable(head, slot)) {
            return List.of(new Filling(null, contents.of(head), argument.direct()));
        }
        boolean alone = argument.function().equals("self") && !trigger.isPlural();
        List<Filling> found = new ArrayList<>();
        for (Token member : alone ? List.of(head) : Members.of(sentence, head)) {
            (isBare(argument, member) ? Optional.<Filling>empty() : entity(member, types, argument.direct()))
                    .filter(f -> f.own().stream().allMatch(free))
                    .ifPresent(found::add);
        }
        if (found.isEmpty() && verbatim && isQuotable(head, slot)) {
            found.add(new Filling(null, contents.of(head), argument.direct()));
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
        if (entered.size() == MOST_CLAUSES || !entered.add(verb.index())) {
            return List.of();
        }
        List<String> order =
                clause.function().equals("that") ? List.of("subject", "object") : List.of("object", "subject");
        for (String function : order) {
            for (Argument argument : predicates.at(verb).arguments(function).toList()) {
                Optional<Filling> filling = entity(sentence.token(argument.head()), types, clause.direct(), entered);
                if (filling.isPresent()) {
                    return List.of(filling.get());
                }
            }
        }
        return List.of();
    }

    /** The entity of one argument alone. */
    Optional<Filling> named(Argument argument, Set<String> types) {
        return entity(sentence.token(argument.head()), types, argument.direct());
    }

    /** The entity that a token heads; of "parts of", "use of", "a billion in" that which is spoken of. */
    private Optional<Filling> entity(Token head, Set<String> types, boolean sure) {
        return entity(head, types, sure, new HashSet<>());
    }

    /** @param entered the verbs of the clauses that the search has entered: none twice, and no more than a few */
    private Optional<Filling> entity(Token head, Set<String> types, boolean sure, Set<Integer> entered) {
        Token current = head;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Optional<Reference> reference = resolved.at(sentence.index(), current.index());
            if (reference.isPresent()) {
                List<Token> words = sentence.tokens()
                        .subList(reference.get().first(), reference.get().last() + 1);
                return reference.filter(r -> types.contains(r.type())).map(r -> new Filling(r, words, sure));
            }
            Optional<Token> inner = spokenOf(current);
            if (inner.isEmpty()) {
                return Optional.empty();
            }
            if (inner.get().isVerb()) {
                Argument clause = new Argument("gerund", inner.get().index(), sure);
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
        return new Filling(null, sentence.tokens().subList(first, last + 1), true);
    }

    /** "A and B, who met": the clause hangs on one of the two whom its pronoun stands for. */
    List<Filling> companions(Token verb, Filling subject, Set<String> types) {
        Token clause = sentence.climb(verb, (t, above) -> t.function() == Dependency.CONJUNCT && above.isVerb());
        if (clause.function() != Dependency.RELATIVE_CLAUSE) {
            return List.of(subject);
        }
        Token top = sentence.climb(sentence.token(clause.head()), (t, above) -> PARTNERS.contains(t.function()));
        List<Filling> all = new ArrayList<>();
        for (Token member : sentence.conjuncts(top)) {
            entity(member, types, false).ifPresent(all::add);
        }
        return all.stream().anyMatch(f -> f.entity().equals(subject.entity())) ? all : List.of(subject);
    }

    /** "Greek and Turkish officials", "the ministers of A and B": people of two states are their two sides. */
    List<Filling> nations(Filling people, Set<String> types) {
        Optional<Token> head = people.head(sentence).filter(Token::isPlural);
        if (head.isEmpty() || !types.contains(STATE)) {
            return List.of(people);
        }
        Set<String> seen = new LinkedHashSet<>();
        List<Filling> states = SIDES.stream()
                .flatMap(function -> predicates.at(head.get()).arguments(function))
                .flatMap(a -> sentence.conjuncts(token(a)).stream())
                .flatMap(t -> entity(t, Set.of(STATE), false).stream())
                .filter(f -> seen.add(f.entity().orElseThrow()))
                .toList();
        return states.size() == 2 ? states : List.of(people);
    }
}
