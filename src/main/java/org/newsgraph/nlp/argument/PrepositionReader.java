// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.argument;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.WordSet;

/** Reads the arguments that prepositions bring in, also those that the parser may have hung on a neighbour. */
final class PrepositionReader {

    private static final String JOINT = "-";

    private final Sentence sentence;
    private final Clauses clauses;

    PrepositionReader(Sentence sentence, Clauses clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** The argument of one preposition; of "out of A" both as "out-of" and as "of", of "as head of A" also "as-of". */
    void read(Token preposition, ArgumentList arguments) {
        read(preposition, arguments, ArgumentRule.TREE, true);
    }

    /** The same by a rule. */
    void read(Token preposition, ArgumentList arguments, ArgumentRule rule, boolean direct) {
        sentence.subtree(preposition, PrepositionReader::isPartner).forEach(p -> one(p, arguments, rule, direct));
    }

    private static boolean isPartner(Token token) {
        return token.function() == Dependency.CONJUNCT
                && (token.is(WordClass.PREPOSITION) || token.is(WordClass.INFINITIVE_MARKER));
    }

    private void one(Token preposition, ArgumentList arguments, ArgumentRule rule, boolean direct) {
        objects(preposition, preposition.lemma(), arguments, rule, direct);
        inner(preposition, arguments);
        for (Token inner : sentence.dependents(preposition, Dependency.PREPOSITION)) {
            objects(
                    inner,
                    preposition.lemma() + JOINT + inner.lemma(),
                    arguments,
                    ArgumentRule.COMPOUND_PREPOSITION,
                    direct);
            if (!preposition.isVerb()) {
                objects(inner, inner.lemma(), arguments, ArgumentRule.COMPOUND_PREPOSITION, direct);
            }
        }
    }

    private void inner(Token preposition, ArgumentList arguments) {
        clauses.prepositionObjects(preposition).stream()
                .flatMap(o -> sentence.dependents(o, Dependency.PREPOSITION).stream())
                .filter(p -> p.is(WordSet.GENITIVE))
                .forEach(p -> objects(
                        p, preposition.lemma() + JOINT + p.lemma(), arguments, ArgumentRule.INNER_GENITIVE, false));
    }

    private void objects(Token preposition, String name, ArgumentList arguments, ArgumentRule rule, boolean direct) {
        clauses.prepositionObjects(preposition)
                .forEach(o -> arguments.add(
                        rule, name, clauses.antecedent(o, preposition).index(), direct));
        sentence.dependents(preposition, Dependency.PREPOSITION_CLAUSE)
                .forEach(c -> arguments.add(rule, name, c.index(), direct));
    }

    /** "walked away from A": what hangs on a verb's particle or adverb. */
    void ofParticles(Token verb, ArgumentList arguments) {
        sentence.dependents(verb, Dependency.PARTICLE, Dependency.ADVERB).stream()
                .filter(p -> p.index() > verb.index())
                .flatMap(p -> sentence.dependents(p, Dependency.PREPOSITION).stream())
                .forEach(p -> read(p, arguments, ArgumentRule.PARTICLE_PREPOSITION, true));
    }

    /** What hangs on a verb's objects may belong to the verb itself. */
    void neighbouringVerb(Token verb, ArgumentList arguments) {
        List<Token> hosts = new ArrayList<>(sentence.dependents(verb, Dependency.OBJECT, Dependency.ATTRIBUTE));
        sentence.dependents(verb, Dependency.PREPOSITION, Dependency.AGENT)
                .forEach(p -> hosts.addAll(clauses.prepositionObjects(p)));
        for (Token host : hosts) {
            boolean name = host.isProperNoun() || host.isPronoun();
            sentence.dependents(host, Dependency.PREPOSITION).stream()
                    .filter(p -> p.index() > verb.index() && (name || !p.is(WordSet.GENITIVE) || isDeed(p)))
                    .forEach(p -> read(p, arguments, ArgumentRule.NEIGHBOUR_OF_VERB, false));
        }
        hosts.forEach(host -> ofComplements(host, arguments));
        if (clauses.isPassive(verb)) {
            hosts.stream()
                    .flatMap(h -> sentence.dependents(h, Dependency.PREPOSITION, Dependency.AGENT).stream())
                    .filter(p -> p.is(WordSet.AGENTIVE))
                    .flatMap(p -> clauses.prepositionObjects(p).stream())
                    .forEach(o -> arguments.guess(ArgumentRule.AGENT_BESIDE_OBJECT, "subject", o));
        }
    }

    /** "accused a former adviser of lying". */
    private boolean isDeed(Token preposition) {
        return sentence.hasDependent(preposition, Dependency.PREPOSITION_CLAUSE);
    }

    /** "release of A by B": what hangs on the complement of a noun may belong to the noun, or to what governs it. */
    void ofComplements(Token noun, ArgumentList arguments) {
        sentence.dependents(noun, Dependency.PREPOSITION).stream()
                .flatMap(p -> clauses.prepositionObjects(p).stream())
                .flatMap(o -> sentence.dependents(o, Dependency.PREPOSITION, Dependency.AGENT).stream())
                .filter(p -> p.index() > noun.index() && !p.is(WordSet.GENITIVE))
                .forEach(p -> read(p, arguments, ArgumentRule.NEIGHBOUR_OF_NOUN, false));
    }
}
