// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.argument;

import java.util.List;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.Grammar;
import org.newsgraph.rule.Rules;

/**
 * Reads the arguments of a verb, noun or adjective off the dependency tree.
 *
 * <p>Passives are turned, relative pronouns give way to their antecedents, and a verb without a subject of its own
 * takes the one that control, coordination or a participle lends it.
 */
final class PredicateReader {

    private final Sentence sentence;
    private final Clauses clauses;
    private final Rules rules;
    private final VerbReader verbs;
    private final NounReader nouns;
    private final AdjectiveReader adjectives;

    PredicateReader(Sentence sentence, Clauses clauses, Grammar grammar, Rules rules) {
        this.rules = rules;
        this.sentence = sentence;
        this.clauses = clauses;
        SubjectFinder subjects = new SubjectFinder(sentence, clauses, rules);
        PrepositionReader prepositions = new PrepositionReader(sentence, clauses);
        this.verbs = new VerbReader(sentence, clauses, subjects, prepositions, grammar);
        this.nouns = new NounReader(sentence, clauses, subjects, prepositions);
        this.adjectives = new AdjectiveReader(sentence, clauses, subjects, prepositions);
    }

    Predicate read(Token head) {
        ArgumentList arguments = new ArgumentList(rules);
        if (head.isVerb()) {
            verbs.read(head, arguments);
        } else if (isPredicative(head)) {
            adjectives.read(head, arguments);
        } else {
            nouns.read(head, arguments);
        }
        return new Predicate(
                head.index(),
                clauses.isPassive(head),
                indices(head, Dependency.NEGATION),
                indices(head, Dependency.AUXILIARY),
                arguments.ordered());
    }

    /** Also "about" in "is about to leave", which is tagged as an adverb. */
    private boolean isPredicative(Token head) {
        boolean adverb = rules.isOn(ArgumentRule.PREDICATIVE_ADVERB)
                && head.is(WordClass.ADVERB)
                && head.function() == Dependency.ATTRIBUTE;
        return adverb || (head.isAdjective() && head.function() != Dependency.COMPOUND);
    }

    private List<Integer> indices(Token head, Dependency function) {
        return sentence.dependents(head, function).stream().map(Token::index).toList();
    }
}
