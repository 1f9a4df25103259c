// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.status;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.WordSet;

/** Tells plans that came to nothing and offices that ended by the tense of what speaks of them. */
final class LapsedPlans {

    private LapsedPlans() {}

    /**
     * "had been due to meet A", "was to have met A", "had planned to meet A but": what lay ahead of a past that is
     * over.
     */
    static boolean isLapsed(Sentence sentence, Token planned, Token deed) {
        Token verb = planned.isVerb() || planned.head() < 0 ? planned : sentence.token(planned.head());
        List<Token> words = new ArrayList<>(List.of(planned, verb));
        words.addAll(sentence.dependents(verb, Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY));
        boolean had = words.stream().anyMatch(t -> t.is(WordSet.HAVE) && t.is(VerbForm.PAST));
        boolean been = words.stream().anyMatch(t -> t.is(WordSet.BE) && t.is(VerbForm.PARTICIPLE));
        boolean but = sentence.dependents(verb, Dependency.COORDINATOR).stream()
                .anyMatch(c -> c.is(WordSet.ADVERSATIVE) && c.index() > verb.index());
        boolean missed = verb.is(VerbForm.PAST)
                && sentence.dependents(deed, Dependency.AUXILIARY).stream().anyMatch(t -> t.is(WordSet.HAVE));
        return missed || (had && (been || but));
    }

    /** "was the leader until 2011", "served from 2004 to 2011". */
    static boolean isOver(Sentence sentence, Token verb) {
        return verb.is(VerbForm.PAST)
                && sentence.dependents(verb, Dependency.PREPOSITION).stream()
                        .anyMatch(p -> p.is(WordSet.UNTIL) || (p.is(WordSet.RANGING) && isDated(sentence, p)));
    }

    private static boolean isDated(Sentence sentence, Token preposition) {
        return sentence.dependents(preposition, Dependency.PREPOSITION_OBJECT).stream()
                .anyMatch(o -> o.nameKind() == NameKind.DATE || o.is(WordClass.CARDINAL));
    }
}
