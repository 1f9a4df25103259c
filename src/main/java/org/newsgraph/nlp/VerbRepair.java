// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the verb that the parser took for a noun or an adjective, as it does in headlines and short sentences: what has
 * an object, or a subject before a noun, is a verb.
 */
final class VerbRepair {

    private static final Set<Function> CLAUSAL =
            Set.of(Function.ROOT, Function.CLAUSE, Function.OPEN_CLAUSE, Function.ADVERBIAL_CLAUSE, Function.CONJUNCT);

    private final Sentence sentence;
    private final EditedTree edited;

    private VerbRepair(Sentence sentence) {
        this.sentence = sentence;
        this.edited = new EditedTree(sentence);
    }

    /** The sentence itself where nothing is to be mended. */
    static Sentence mended(Sentence sentence) {
        VerbRepair repair = new VerbRepair(sentence);
        sentence.tokens().forEach(token -> repair.edited.change(() -> repair.mend(token)));
        return repair.edited.sentence();
    }

    private void mend(Token token) {
        boolean root = token.function() == Function.ROOT;
        if (root && token.isNoun() && !token.isProperNoun() && sentence.hasDependent(token, Function.OBJECT)) {
            noun(token);
        } else if (root && token.isAdjective()) {
            adjective(token);
        } else if (token.tag().equals("VBN") && token.function() == Function.ADJECTIVE) {
            participle(token);
        }
    }

    /** "Turkish jets bomb villages": the plural before the noun is its subject. */
    private void noun(Token noun) {
        Optional<Token> subject = sentence.dependents(noun, Function.COMPOUND).stream()
                .filter(t -> t.index() == noun.index() - 1 && t.isPlural())
                .findFirst();
        subject.filter(s -> !noun.isPlural()).ifPresent(s -> {
            edited.put(noun, "VBP", noun.head(), noun.function());
            edited.put(s, s.tag(), noun.index(), Function.SUBJECT);
            sentence.dependents(noun, Function.ADJECTIVE, Function.DETERMINER, Function.COMPOUND).stream()
                    .filter(t -> t.index() < s.index())
                    .forEach(t -> edited.put(t, t.tag(), s.index(), t.function()));
        });
    }

    /** "Gunmen free 30 prisoners". */
    private void adjective(Token adjective) {
        boolean verbal = sentence.hasDependent(adjective, Function.SUBJECT)
                && sentence.hasDependent(adjective, Function.OBJECT)
                && !sentence.hasDependent(adjective, Function.AUXILIARY);
        if (verbal) {
            edited.put(adjective, "VBP", adjective.head(), adjective.function());
        }
    }

    /** "Soldiers trapped villagers": the noun that a participle with a subject modifies is its object. */
    private void participle(Token verb) {
        Token noun = sentence.token(verb.head());
        boolean finite = sentence.dependents(verb, Function.SUBJECT).stream().anyMatch(s -> s.index() < verb.index());
        if (finite && noun.index() > verb.index() && CLAUSAL.contains(noun.function())) {
            edited.put(verb, "VBD", noun.head(), noun.function());
            edited.put(noun, noun.tag(), verb.index(), Function.OBJECT);
        }
    }
}
