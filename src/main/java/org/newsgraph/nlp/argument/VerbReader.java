// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.argument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.Grammar;
import org.newsgraph.ontology.WordSet;

/** Reads the arguments of a verb. */
final class VerbReader {

    private final Set<String> complementing;
    private final Sentence sentence;
    private final Clauses clauses;
    private final SubjectFinder subjects;
    private final PrepositionReader prepositions;

    VerbReader(
            Sentence sentence,
            Clauses clauses,
            SubjectFinder subjects,
            PrepositionReader prepositions,
            Grammar grammar) {
        this.complementing = grammar.words(WordSet.COMPLEMENT);
        this.sentence = sentence;
        this.clauses = clauses;
        this.subjects = subjects;
        this.prepositions = prepositions;
    }

    void read(Token verb, ArgumentList arguments) {
        boolean twoObjects = clauses.isPassive(verb) && sentence.hasDependent(verb, Dependency.OBJECT);
        for (Token child : sentence.dependents(verb)) {
            switch (child.function()) {
                case SUBJECT -> subject(verb, child, arguments);
                case PASSIVE_SUBJECT -> passiveSubject(clauses.antecedent(child, verb), twoObjects, arguments);
                case OBJECT -> arguments.add("object", clauses.antecedent(child, verb));
                case INDIRECT_OBJECT -> arguments.add("indirect", child);
                case AGENT -> clauses.prepositionObjects(child).forEach(o -> arguments.add("subject", o));
                case PREPOSITION -> prepositions.read(child, arguments);
                case CLAUSE -> clause(child, arguments);
                case OPEN_CLAUSE -> arguments.add(clauses.function(child), child);
                case ADVERBIAL_CLAUSE -> adverbialClause(verb, child, arguments);
                case ATTRIBUTE -> arguments.add("attribute", child);
                case HYPHENATED, POSSESSIVE -> arguments.add("subject", child);
                default -> {}
            }
        }
        prepositions.ofParticles(verb, arguments);
        gerund(verb, arguments);
        modified(verb, arguments);
        String surface = clauses.isPassive(verb) ? "object" : "subject";
        if (!arguments.has(surface)) {
            subjects.addressed(verb)
                    .ifPresent(s -> arguments.add(ArgumentRule.SUBJECT_OF_OBJECTS_INFINITIVE, surface, s, false));
            subjects.shared(verb).ifPresent(s -> arguments.add(SubjectFinder.ruleOf(verb), surface, s, false));
        }
        sharedObject(verb, arguments);
        infinitiveOfObject(verb, arguments);
        prepositions.neighbouringVerb(verb, arguments);
        doers(arguments);
    }

    /** "rejected A's offer", "condemned the attack by A": whose deed or words the verb's complement is. */
    private void doers(ArgumentList arguments) {
        List<Token> complements = arguments.found().stream()
                .filter(a -> a.function().equals("object") || complementing.contains(a.function()))
                .map(a -> sentence.token(a.head()))
                .filter(t -> t.isNoun() && !t.isProperNoun())
                .distinct()
                .toList();
        for (Token noun : complements) {
            clauses.doers(noun).forEach(d -> arguments.guess(ArgumentRule.DEED_OF_COMPLEMENT, "doer", d));
        }
    }

    /** The object where a headline leaves out the passive's auxiliary ("Mayor accused by auditors"). */
    private void subject(Token verb, Token child, ArgumentList arguments) {
        boolean passive = sentence.hasDependent(verb, Dependency.AGENT)
                && !sentence.hasDependent(verb, Dependency.AUXILIARY, Dependency.OBJECT);
        Token subject = clauses.antecedent(child, verb);
        if (passive) {
            arguments.add(ArgumentRule.HEADLINE_PASSIVE, "object", subject);
        } else {
            arguments.add("subject", subject);
        }
    }

    /** Of two objects the passive's subject is the indirect one ("A was given tanks"), seldom the direct one. */
    private static void passiveSubject(Token subject, boolean twoObjects, ArgumentList arguments) {
        if (twoObjects) {
            arguments.add(ArgumentRule.RECEIVER_OF_PASSIVE, "indirect", subject);
        }
        arguments.add(ArgumentRule.TREE, "object", subject.index(), !twoObjects);
    }

    /** Without a verb ("held A responsible") its subject is the governing verb's object. */
    private void clause(Token clause, ArgumentList arguments) {
        List<Token> subjects = sentence.dependents(clause, Dependency.SUBJECT);
        named(clause).ifPresent(noun -> arguments.add(ArgumentRule.NAMED_BY_CLAUSE, "object", noun));
        if (clause.isVerb() || subjects.isEmpty()) {
            arguments.add(clauses.function(clause), clause);
        } else {
            arguments.add(ArgumentRule.ATTRIBUTE_WITHOUT_VERB, "object", subjects.get(0));
            arguments.add(ArgumentRule.ATTRIBUTE_WITHOUT_VERB, "attribute", clause);
        }
    }

    /** "condemned what it called an attack": what the clause names. */
    private Optional<Token> named(Token clause) {
        boolean what = sentence.dependents(clause, Dependency.OBJECT).stream()
                .anyMatch(o -> o.is(WordClass.RELATIVE_PRONOUN) && o.index() < clause.index());
        return what
                ? sentence.dependents(clause, Dependency.ATTRIBUTE).stream()
                        .filter(Token::isNoun)
                        .findFirst()
                        .or(() -> sentence.dependents(clause, Dependency.PREPOSITION).stream()
                                .filter(p -> p.is(WordSet.ROLE))
                                .flatMap(p -> clauses.prepositionObjects(p).stream())
                                .findFirst())
                : Optional.empty();
    }

    /** "called for A to leave"; after an object, an infinitive may be an argument of the verb. */
    private void adverbialClause(Token verb, Token clause, ArgumentList arguments) {
        boolean complement = sentence.hasDependent(clause, Dependency.SUBJECT)
                && sentence.dependents(clause, Dependency.MARKER).stream().anyMatch(t -> t.is(WordSet.BENEFICIARY));
        String function = clauses.function(clause);
        if (complement) {
            arguments.add(ArgumentRule.FOR_CLAUSE, function, clause);
        } else if (function.equals("infinitive")
                && clause.index() > verb.index()
                && sentence.hasDependent(verb, Dependency.OBJECT, Dependency.PASSIVE_SUBJECT)) {
            arguments.guess(ArgumentRule.INFINITIVE_AFTER_OBJECT, function, clause);
        }
    }

    private void modified(Token verb, ArgumentList arguments) {
        Token clause = clauses.first(verb);
        if (clause.head() < 0) {
            return;
        }
        Token noun = clauses.governor(clause);
        boolean passive = clauses.isPassive(verb);
        Optional<Token> governing = clauses.governedGerund(verb);
        if (governing.isPresent()) {
            subjects.surface(governing.get())
                    .ifPresent(s -> arguments.add(ArgumentRule.GERUND_BEFORE_OBJECT, "subject", s, false));
            arguments.add(ArgumentRule.GERUND_BEFORE_OBJECT, "object", noun);
            return;
        }
        if (clause.function() == Dependency.PARTICIPLE || clause.function() == Dependency.ADJECTIVE) {
            String function = passive ? "object" : "subject";
            if (!arguments.has(function)) {
                arguments.add(ArgumentRule.MODIFIED_NOUN, function, noun);
            }
        } else if (clause.function() == Dependency.RELATIVE_CLAUSE) {
            boolean pronoun = sentence.subtree(clause, t -> t.function() != Dependency.RELATIVE_CLAUSE).stream()
                    .anyMatch(t -> t.isRelativePronoun()
                            || (t.is(WordSet.COMPLEMENTIZER) && t.is(WordClass.RELATIVE_DETERMINER)));
            if (!pronoun && arguments.has("subject") && !arguments.has("object") && !passive) {
                arguments.guess(ArgumentRule.OBJECT_OF_RELATIVE_CLAUSE, "object", noun);
            }
        }
    }

    /** "held off imposing sanctions", "opposed sending troops": parsers take the one for an adjective or auxiliary. */
    private void gerund(Token verb, ArgumentList arguments) {
        if (clauses.isGoverningAuxiliary(verb)) {
            Token gerund = clauses.governor(verb);
            subjects.surface(gerund)
                    .ifPresent(s -> arguments.add(ArgumentRule.GERUND_AFTER_AUXILIARY, "subject", s, true));
            arguments.add(ArgumentRule.GERUND_AFTER_AUXILIARY, "gerund", gerund);
        }
        sentence.dependents(verb, Dependency.OBJECT).stream()
                .flatMap(o -> sentence.dependents(o, Dependency.ADJECTIVE).stream())
                .filter(t -> clauses.governedGerund(t).filter(v -> v == verb).isPresent())
                .forEach(t -> arguments.add(ArgumentRule.GERUND_BEFORE_OBJECT, "gerund", t));
    }

    /** "condemned and rejected the plan": the object after the last of coordinated verbs belongs to all. */
    private void sharedObject(Token verb, ArgumentList arguments) {
        if (arguments.has("object") || clauses.isPassive(verb)) {
            return;
        }
        boolean bare = sentence.dependents(verb).stream()
                .noneMatch(t -> t.index() > verb.index()
                        && t.function() != Dependency.CONJUNCT
                        && t.function() != Dependency.COORDINATOR
                        && t.function() != Dependency.PUNCTUATION);
        if (bare) {
            sentence.conjuncts(verb).stream()
                    .filter(v -> v != verb)
                    .flatMap(v -> sentence.dependents(v, Dependency.OBJECT).stream())
                    .findFirst()
                    .ifPresent(o -> arguments.guess(ArgumentRule.OBJECT_OF_CONJUNCT, "object", o));
        }
    }

    /** "authorised the navy to attack": the parser hangs the infinitive on the noun. */
    private void infinitiveOfObject(Token verb, ArgumentList arguments) {
        sentence.dependents(verb, Dependency.OBJECT).stream()
                .flatMap(o -> sentence.dependents(o, Dependency.INFINITIVE).stream())
                .filter(i -> subjects.addressed(i).isPresent())
                .forEach(i -> arguments.guess(ArgumentRule.INFINITIVE_OF_OBJECT, "infinitive", i));
    }
}
