// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.status;

import java.util.Optional;
import org.newsgraph.graph.Polarity;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.ontology.Effect;
import org.newsgraph.ontology.Operator;
import org.newsgraph.trigger.TriggerMatch;

/** What the first of two coordinated words, and the coordinator between them, say of the second. */
final class Conjuncts {

    private final OwnWords own;
    private final Connectives connectives;

    Conjuncts(OwnWords own, Connectives connectives) {
        this.own = own;
        this.connectives = connectives;
    }

    /** Where the climb goes on. */
    Optional<Token> read(Predicates predicates, Token current, Token first, Status status) {
        Sentence sentence = predicates.sentence();
        boolean shares = current.isVerb()
                && first.isVerb()
                && !sentence.hasDependent(
                        current, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT, Dependency.AUXILIARY);
        boolean ownClause = current.isVerb()
                && sentence.hasDependent(current, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT)
                && sentence.hasDependent(current, Dependency.AUXILIARY);
        Optional<TriggerMatch<Operator>> denial = connectives
                .between(sentence, first, current)
                .filter(m -> m.entry().effects().contains(Effect.NEGATIVE))
                .findFirst();
        Status ofFirst = new Status(predicates.rules());
        own.read(predicates, first, ofFirst);
        boolean denied = ofFirst.polarity() == Polarity.NEGATIVE;
        boolean contrast = denial.filter(m -> m.tokens().size() > 1).isPresent();
        if (denial.isPresent() && (contrast || ownClause || !denied)) {
            TriggerMatch<Operator> match = denial.get();
            status.apply(match.entry().effects(), match.tokens(), match.entry().rule());
        }
        if (contrast) {
            return Optional.empty();
        }
        boolean nonFinite = current.is(VerbForm.BASE) || current.is(VerbForm.PARTICIPLE);
        if (shares && nonFinite && current.features().equals(first.features())) {
            own.read(predicates, first, status);
        }
        return shares || !current.isVerb() ? Optional.of(first) : climbOver(first);
    }

    /** A conjunct with a subject of its own is qualified only by what governs the whole. */
    private static Optional<Token> climbOver(Token first) {
        return first.function() == Dependency.CLAUSE ? Optional.of(first) : Optional.empty();
    }
}
