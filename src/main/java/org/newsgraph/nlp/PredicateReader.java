// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the arguments of a verb, noun or adjective off the dependency tree.
 *
 * <p>Passives are turned, relative pronouns give way to their antecedents, and a verb without a subject of its own
 * takes the one that control, coordination or a participle lends it; where the tree leaves a gap, the semantic roles
 * fill it.
 */
public final class PredicateReader {

    private final Sentence sentence;

    public PredicateReader(Sentence sentence) {
        this.sentence = sentence;
    }

    public Predicate read(Token head) {
        Set<Argument> arguments = new LinkedHashSet<>();
        if (head.isVerb()) {
            verb(head, arguments);
        } else if (head.isAdjective() && head.function() != Function.COMPOUND) {
            adjective(head, arguments);
        } else {
            noun(head, arguments);
        }
        List<Argument> ordered =
                new ArrayList<>(arguments.stream().filter(Argument::direct).toList());
        arguments.stream().filter(a -> !a.direct()).forEach(ordered::add);
        return new Predicate(
                head.index(), isPassive(head), negations(head), indices(head, Function.AUXILIARY), ordered);
    }

    private List<Integer> negations(Token head) {
        return indices(head, Function.NEGATION);
    }

    private List<Integer> indices(Token head, Function function) {
        return sentence.dependents(head, function).stream().map(Token::index).toList();
    }

    /** Whether a verb stands in the passive, or is a past participle that modifies a noun. */
    public boolean isPassive(Token verb) {
        return sentence.hasDependent(verb, Function.PASSIVE_AUXILIARY, Function.PASSIVE_SUBJECT, Function.AGENT)
                || (verb.tag().equals("VBN")
                        && (verb.function() == Function.PARTICIPLE || verb.function() == Function.ADJECTIVE)
                        && !sentence.hasDependent(verb, Function.AUXILIARY))
                || (verb.function() == Function.CONJUNCT
                        && verb.tag().equals("VBN")
                        && !sentence.hasDependent(verb, Function.AUXILIARY, Function.SUBJECT)
                        && isPassive(governor(verb)));
    }

    private Token governor(Token token) {
        return sentence.token(token.head());
    }

    // ---- verbs

    private void verb(Token verb, Set<Argument> arguments) {
        for (Token child : sentence.dependents(verb)) {
            switch (child.function()) {
                case SUBJECT -> add(arguments, "subject", antecedent(child, verb));
                case PASSIVE_SUBJECT -> add(arguments, "object", antecedent(child, verb));
                case OBJECT -> add(arguments, "object", antecedent(child, verb));
                case INDIRECT_OBJECT -> add(arguments, "indirect", child);
                case AGENT -> prepositionObjects(child).forEach(object -> add(arguments, "subject", object));
                case PREPOSITION -> preposition(child, arguments, true);
                case CLAUSE -> add(arguments, clauseFunction(child), child);
                case OPEN_CLAUSE -> add(arguments, clauseFunction(child), child);
                case ADVERBIAL_CLAUSE -> adverbialClause(verb, child, arguments);
                case ATTRIBUTE -> add(arguments, "attribute", child);
                case HYPHENATED, POSSESSIVE -> add(arguments, "subject", child);
                default -> {}
            }
        }
        modified(verb, arguments);
        if (isEmpty(arguments, "subject")) {
            sharedSubject(verb, 0).ifPresent(s -> arguments.add(new Argument(s.function(), s.head(), false)));
        }
        sharedObject(verb, arguments);
        semanticRoles(verb, arguments);
        neighbouringPrepositions(verb, arguments);
    }

    private static boolean isEmpty(Set<Argument> arguments, String function) {
        return arguments.stream().noneMatch(a -> a.function().equals(function));
    }

    private static void add(Set<Argument> arguments, String function, Token head) {
        arguments.add(new Argument(function, head.index(), true));
    }

    private void adverbialClause(Token verb, Token clause, Set<Argument> arguments) {
        boolean complement = sentence.roles().stream()
                .anyMatch(r -> r.predicate() == verb.index() && r.argument() == clause.index() && isCore(r.label()));
        if (complement) {
            add(arguments, clauseFunction(clause), clause);
        }
    }

    private static boolean isCore(String label) {
        return label.matches("A\\d");
    }

    private String clauseFunction(Token clause) {
        boolean hasTo = sentence.dependents(clause, Function.AUXILIARY).stream()
                .anyMatch(t -> t.tag().equals("TO"));
        if (hasTo) {
            return "infinitive";
        }
        boolean finite = sentence.hasDependent(clause, Function.SUBJECT, Function.PASSIVE_SUBJECT);
        boolean gerund = clause.tag().equals("VBG")
                || sentence.dependents(clause, Function.AUXILIARY, Function.PASSIVE_AUXILIARY).stream()
                        .anyMatch(t -> t.tag().equals("VBG"));
        if (gerund && !finite) {
            return "gerund";
        }
        return clause.function() == Function.OPEN_CLAUSE && clause.tag().equals("VB") ? "infinitive" : "that";
    }

    /** The noun that a relative pronoun stands for; the token itself where it is none. */
    private Token antecedent(Token token, Token verb) {
        boolean relative = token.isRelativePronoun()
                || (token.lemma().equals("that")
                        && token.index() < verb.index()
                        && !token.tag().equals("NN"));
        if (!relative) {
            return token;
        }
        for (Token clause = verb; clause.head() >= 0; clause = governor(clause)) {
            if (clause.function() == Function.RELATIVE_CLAUSE) {
                return governor(clause);
            }
        }
        return token;
    }

    private void modified(Token verb, Set<Argument> arguments) {
        Token clause = verb;
        while (clause.function() == Function.CONJUNCT && governor(clause).isVerb()) {
            clause = governor(clause);
        }
        if (clause.head() < 0) {
            return;
        }
        Token noun = governor(clause);
        if (clause.function() == Function.PARTICIPLE || clause.function() == Function.ADJECTIVE) {
            String function = isPassive(verb) ? "object" : "subject";
            if (isEmpty(arguments, function)) {
                add(arguments, function, noun);
            }
        } else if (clause.function() == Function.RELATIVE_CLAUSE) {
            boolean pronoun = sentence.subtree(clause, t -> t.function() != Function.RELATIVE_CLAUSE).stream()
                    .anyMatch(t -> t.isRelativePronoun()
                            || (t.lemma().equals("that") && t.tag().equals("WDT")));
            if (!pronoun && !isEmpty(arguments, "subject") && isEmpty(arguments, "object") && !isPassive(verb)) {
                arguments.add(new Argument("object", noun.index(), false));
            }
        }
    }

    /** The subject that coordination, control or a participle lends to a verb without one; bounded by the tree. */
    private Optional<Argument> sharedSubject(Token verb, int depth) {
        if (verb.head() < 0 || depth > MOST_STEPS) {
            return Optional.empty();
        }
        Token head = governor(verb);
        boolean passive = isPassive(verb);
        String function = passive ? "object" : "subject";
        return switch (verb.function()) {
            case CONJUNCT -> head.isVerb() ? surfaceSubject(head, depth).map(s -> with(function, s)) : Optional.empty();
            case OPEN_CLAUSE -> controller(head, verb, depth).map(s -> with(function, s));
            case CLAUSE ->
                isNonFinite(verb) ? controller(head, verb, depth).map(s -> with(function, s)) : Optional.empty();
            case ADVERBIAL_CLAUSE ->
                head.isVerb() && isNonFinite(verb)
                        ? surfaceSubject(head, depth).map(s -> with(function, s))
                        : Optional.empty();
            case PREPOSITION_CLAUSE -> gerundSubject(head, depth).map(s -> with(function, s));
            case INFINITIVE -> possessor(head).map(s -> with(function, s));
            default -> Optional.empty();
        };
    }

    private static final int MOST_STEPS = 12;

    private static Argument with(String function, int head) {
        return new Argument(function, head, false);
    }

    private boolean isNonFinite(Token verb) {
        return clauseFunction(verb).equals("infinitive")
                || clauseFunction(verb).equals("gerund")
                || (verb.tag().equals("VBN")
                        && !sentence.hasDependent(verb, Function.SUBJECT, Function.PASSIVE_SUBJECT));
    }

    private Optional<Integer> surfaceSubject(Token verb, int depth) {
        List<Token> own = sentence.dependents(verb, Function.SUBJECT, Function.PASSIVE_SUBJECT);
        if (!own.isEmpty()) {
            return Optional.of(antecedent(own.get(0), verb).index());
        }
        if (verb.function() == Function.PARTICIPLE) {
            return Optional.of(verb.head());
        }
        return sharedSubject(verb, depth + 1).map(Argument::head);
    }

    private Optional<Integer> controller(Token head, Token clause, int depth) {
        if (head.isVerb()) {
            Optional<Token> object = sentence.dependents(head, Function.OBJECT, Function.INDIRECT_OBJECT).stream()
                    .filter(o -> o.index() < clause.index())
                    .findFirst();
            if (object.isPresent()) {
                return object.map(o -> antecedent(o, head).index());
            }
            return surfaceSubject(head, depth);
        }
        if (head.isAdjective() && head.head() >= 0 && governor(head).isVerb()) {
            return surfaceSubject(governor(head), depth);
        }
        return possessor(head);
    }

    private Optional<Integer> gerundSubject(Token preposition, int depth) {
        if (preposition.head() < 0) {
            return Optional.empty();
        }
        Token head = governor(preposition);
        if (head.isVerb()) {
            List<Token> objects = sentence.dependents(head, Function.OBJECT);
            if (!objects.isEmpty() && preposition.index() > objects.get(0).index() && isObjectControl(preposition)) {
                return Optional.of(objects.get(0).index());
            }
            return surfaceSubject(head, depth);
        }
        if (head.isAdjective() && head.head() >= 0 && governor(head).isVerb()) {
            return surfaceSubject(governor(head), depth);
        }
        return possessor(head);
    }

    /**
     * "accused A of", "barred A from", "thanked A for": the object does what the gerund says; after "by" the subject.
     */
    private static boolean isObjectControl(Token preposition) {
        return Set.of("of", "from", "for", "into", "with").contains(preposition.lemma());
    }

    private Optional<Integer> possessor(Token noun) {
        Optional<Integer> own = sentence.dependents(noun, Function.POSSESSIVE).stream()
                .map(Token::index)
                .findFirst();
        if (own.isPresent() || noun.head() < 0 || noun.function() != Function.OBJECT) {
            return own;
        }
        return surfaceSubject(governor(noun), MOST_STEPS);
    }

    /** "condemned and rejected the plan": the object after the last of coordinated verbs belongs to all. */
    private void sharedObject(Token verb, Set<Argument> arguments) {
        if (!isEmpty(arguments, "object") || isPassive(verb)) {
            return;
        }
        boolean bare = sentence.dependents(verb).stream()
                .noneMatch(t -> t.index() > verb.index()
                        && t.function() != Function.CONJUNCT
                        && t.function() != Function.COORDINATOR
                        && t.function() != Function.PUNCTUATION);
        if (bare) {
            sentence.dependents(verb, Function.CONJUNCT).stream()
                    .filter(Token::isVerb)
                    .flatMap(v -> sentence.dependents(v, Function.OBJECT).stream())
                    .findFirst()
                    .ifPresent(o -> arguments.add(new Argument("object", o.index(), false)));
        }
    }

    private void semanticRoles(Token verb, Set<Argument> arguments) {
        for (SemanticRole role : sentence.roles()) {
            if (role.predicate() != verb.index()) {
                continue;
            }
            Token token = sentence.token(role.argument());
            boolean used = arguments.stream().anyMatch(a -> a.head() == token.index());
            boolean nominal = token.isNoun() || token.isPronoun();
            if (used || !nominal) {
                continue;
            }
            if (role.label().equals("A0") && isEmpty(arguments, "subject")) {
                arguments.add(new Argument("subject", token.index(), false));
            } else if (role.label().equals("A1") && isEmpty(arguments, "object") && !isEmpty(arguments, "subject")) {
                arguments.add(new Argument("object", token.index(), false));
            }
        }
    }

    /** A preposition that the parser hung on the object or on another argument may belong to the verb itself. */
    private void neighbouringPrepositions(Token verb, Set<Argument> arguments) {
        List<Token> hosts = new ArrayList<>(sentence.dependents(verb, Function.OBJECT, Function.ATTRIBUTE));
        sentence.dependents(verb, Function.PREPOSITION, Function.AGENT)
                .forEach(p -> hosts.addAll(sentence.dependents(p, Function.PREPOSITION_OBJECT)));
        for (Token host : hosts) {
            sentence.dependents(host, Function.PREPOSITION).stream()
                    .filter(p -> p.index() > verb.index() && !p.lemma().equals("of"))
                    .forEach(p -> preposition(p, arguments, false));
        }
    }

    // ---- prepositions

    private void preposition(Token preposition, Set<Argument> arguments, boolean direct) {
        String name = prepositionName(preposition);
        prepositionObjects(preposition)
                .forEach(o -> arguments.add(
                        new Argument(name, antecedent(o, preposition).index(), direct)));
        sentence.dependents(preposition, Function.PREPOSITION_CLAUSE)
                .forEach(c -> arguments.add(new Argument(name, c.index(), direct)));
        sentence.dependents(preposition, Function.CONJUNCT).stream()
                .filter(c -> c.tag().equals("IN") || c.tag().equals("TO"))
                .forEach(c -> preposition(c, arguments, direct));
        sentence.dependents(preposition, Function.PREPOSITION).forEach(inner -> prepositionObjects(inner)
                .forEach(o -> arguments.add(new Argument(name + " " + inner.lemma(), o.index(), direct))));
    }

    private static String prepositionName(Token preposition) {
        return preposition.lemma();
    }

    private List<Token> prepositionObjects(Token preposition) {
        return sentence.dependents(preposition, Function.PREPOSITION_OBJECT);
    }

    // ---- nouns and adjectives

    private void noun(Token noun, Set<Argument> arguments) {
        Token phrase = phraseHead(noun);
        self(noun, phrase).ifPresent(self -> arguments.add(new Argument("self", self, true)));
        for (Token child : sentence.dependents(noun)) {
            switch (child.function()) {
                case POSSESSIVE -> add(arguments, "possessive", child);
                case PREPOSITION -> preposition(child, arguments, true);
                case AGENT -> prepositionObjects(child).forEach(o -> add(arguments, "by", o));
                case COMPOUND, ADJECTIVE, HYPHENATED -> add(arguments, "modifier", child);
                case INFINITIVE -> add(arguments, "infinitive", child);
                case CLAUSE -> add(arguments, "that", child);
                default -> {}
            }
            if (child.function() == Function.ADJECTIVE || child.function() == Function.COMPOUND) {
                hyphenPartners(child, arguments);
            }
        }
        if (phrase != noun) {
            sentence.dependents(phrase, Function.POSSESSIVE).forEach(c -> add(arguments, "possessive", c));
            sentence.dependents(phrase, Function.COMPOUND, Function.ADJECTIVE).stream()
                    .filter(c -> c.index() < noun.index())
                    .forEach(c -> add(arguments, "modifier", c));
            sentence.dependents(phrase, Function.PREPOSITION).forEach(p -> preposition(p, arguments, true));
        }
        if (noun.function() == Function.CONJUNCT && isEmpty(arguments, "possessive")) {
            Token first = governor(noun);
            sentence.dependents(first, Function.POSSESSIVE)
                    .forEach(c -> arguments.add(new Argument("possessive", c.index(), false)));
            if (isEmpty(arguments, "modifier")) {
                sentence.dependents(first, Function.COMPOUND, Function.ADJECTIVE)
                        .forEach(c -> arguments.add(new Argument("modifier", c.index(), false)));
            }
        }
    }

    private void hyphenPartners(Token modifier, Set<Argument> arguments) {
        sentence.dependents(modifier, Function.HYPHENATED, Function.COMPOUND, Function.CONJUNCT)
                .forEach(c -> arguments.add(new Argument("modifier", c.index(), true)));
    }

    /** "President" in "French President A": the head of the phrase is the name. */
    private Token phraseHead(Token noun) {
        return noun.function() == Function.COMPOUND && governor(noun).isNoun() ? governor(noun) : noun;
    }

    /** Whom a role noun denotes: the name that it stands before, is in apposition to, or is predicated of. */
    private Optional<Integer> self(Token noun, Token phrase) {
        if (phrase != noun) {
            return Optional.of(phrase.index());
        }
        Optional<Token> name = sentence.dependents(noun, Function.APPOSITION).stream()
                .filter(Token::isProperNoun)
                .findFirst();
        if (name.isPresent()) {
            return name.map(Token::index);
        }
        Token top = noun;
        while (top.function() == Function.CONJUNCT
                && governor(top).isNoun()
                && governor(top).function() != Function.ROOT) {
            top = governor(top);
        }
        if (top.function() == Function.APPOSITION) {
            return Optional.of(top.head());
        }
        if (top.function() == Function.ATTRIBUTE && governor(top).isVerb()) {
            Token verb = governor(top);
            List<Token> objects = sentence.dependents(verb, Function.OBJECT);
            return objects.isEmpty()
                    ? surfaceSubject(verb, 0)
                    : Optional.of(objects.get(0).index());
        }
        return Optional.of(noun.index());
    }

    private void adjective(Token adjective, Set<Argument> arguments) {
        for (Token child : sentence.dependents(adjective)) {
            switch (child.function()) {
                case PREPOSITION -> preposition(child, arguments, true);
                case OPEN_CLAUSE -> add(arguments, clauseFunction(child), child);
                case CLAUSE -> add(arguments, "that", child);
                case HYPHENATED -> add(arguments, "modifier", child);
                default -> {}
            }
        }
        Token top = adjective;
        while (top.function() == Function.CONJUNCT && governor(top).isAdjective()) {
            top = governor(top);
        }
        if (top.head() < 0) {
            return;
        }
        Token head = governor(top);
        if (top.function() == Function.ADJECTIVE && head.isNoun()) {
            add(arguments, "subject", head);
        } else if (head.isVerb()) {
            surfaceSubject(head, 0).ifPresent(s -> arguments.add(new Argument("subject", s, true)));
            sentence.dependents(head, Function.OPEN_CLAUSE)
                    .forEach(c -> arguments.add(new Argument(clauseFunction(c), c.index(), true)));
            sentence.dependents(head, Function.PREPOSITION).forEach(p -> preposition(p, arguments, false));
        } else if (head.isNoun() && top.function() == Function.APPOSITION) {
            add(arguments, "subject", head);
        }
    }
}
