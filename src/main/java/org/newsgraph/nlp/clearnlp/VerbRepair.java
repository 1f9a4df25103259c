// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.clearnlp;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.nlp.EditedTree;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Features;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.rule.Rules;

/**
 * Finds the verb that the parser took for a noun or an adjective, as it does in headlines and short sentences: what has
 * an object, or a subject before a noun, is a verb.
 */
public final class VerbRepair {

    private static final Set<Dependency> CLAUSAL = Set.of(
            Dependency.ROOT,
            Dependency.CLAUSE,
            Dependency.OPEN_CLAUSE,
            Dependency.ADVERBIAL_CLAUSE,
            Dependency.CONJUNCT);

    private final Sentence sentence;
    private final EditedTree edited;

    private VerbRepair(Sentence sentence, Rules rules) {
        this.sentence = sentence;
        this.edited = new EditedTree(sentence, rules);
    }

    /** The sentence itself where nothing is to be mended. */
    static Sentence mended(Sentence sentence, Rules rules) {
        VerbRepair repair = new VerbRepair(sentence, rules);
        sentence.tokens().forEach(repair::mend);
        return repair.edited.sentence();
    }

    private void mend(Token token) {
        boolean root = token.function() == Dependency.ROOT;
        if (root && token.isNoun() && !token.isProperNoun() && sentence.hasDependent(token, Dependency.OBJECT)) {
            edited.change(RepairRule.PLURAL_BEFORE_VERB, () -> noun(token));
        } else if (root && token.isAdjective()) {
            edited.change(RepairRule.ADJECTIVE_AS_VERB, () -> adjective(token));
        } else if (token.is(VerbForm.PARTICIPLE) && token.function() == Dependency.ADJECTIVE) {
            edited.change(RepairRule.PARTICIPLE_AS_VERB, () -> participle(token));
        }
    }

    /** "Turkish jets bomb villages": the plural before the noun is its subject. */
    private void noun(Token noun) {
        Optional<Token> subject = sentence.dependents(noun, Dependency.COMPOUND).stream()
                .filter(t -> t.index() == noun.index() - 1 && t.isPlural())
                .findFirst();
        subject.filter(s -> !noun.isPlural()).ifPresent(s -> {
            edited.read(noun, Features.verb(VerbForm.PRESENT));
            edited.move(s, noun.index(), Dependency.SUBJECT);
            sentence.dependents(noun, Dependency.ADJECTIVE, Dependency.DETERMINER, Dependency.COMPOUND).stream()
                    .filter(t -> t.index() < s.index())
                    .forEach(t -> edited.move(t, s.index(), t.function()));
        });
    }

    /** "Gunmen free 30 prisoners". */
    private void adjective(Token adjective) {
        boolean verbal = sentence.hasDependent(adjective, Dependency.SUBJECT)
                && sentence.hasDependent(adjective, Dependency.OBJECT)
                && !sentence.hasDependent(adjective, Dependency.AUXILIARY);
        if (verbal) {
            edited.read(adjective, Features.verb(VerbForm.PRESENT));
        }
    }

    /** "Soldiers trapped villagers": the noun that a participle with a subject modifies is its object. */
    private void participle(Token verb) {
        Token noun = sentence.token(verb.head());
        boolean finite = sentence.dependents(verb, Dependency.SUBJECT).stream().anyMatch(s -> s.index() < verb.index());
        if (finite && noun.index() > verb.index() && CLAUSAL.contains(noun.function())) {
            edited.put(verb.as(Features.verb(VerbForm.PAST), verb.lemma()).under(noun.head(), noun.function()));
            edited.move(noun, verb.index(), Dependency.OBJECT);
        }
    }
}
