// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.clearnlp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.nlp.EditedTree;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Features;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.rule.Rules;

/**
 * Gives verbs back the subjects that a time or a description took from them: "A, for years the richest woman in B,
 * resigned", "on Monday A approved", "A resigned by Monday".
 */
public final class SubjectRepair {

    private static final Set<NameKind> ACTORS = Set.of(NameKind.PERSON, NameKind.ORGANIZATION, NameKind.LOCATION);
    private static final Set<NameKind> TIMES = Set.of(NameKind.DATE, NameKind.TIME);
    private static final String COMMA = ",";

    private final Sentence sentence;
    private final EditedTree edited;

    private SubjectRepair(Sentence sentence, Rules rules) {
        this.sentence = sentence;
        this.edited = new EditedTree(sentence, rules);
    }

    /** The sentence itself where nothing is to be mended. */
    static Sentence mended(Sentence sentence, Rules rules) {
        SubjectRepair repair = new SubjectRepair(sentence, rules);
        sentence.tokens().forEach(repair::mend);
        return repair.edited.sentence();
    }

    private void mend(Token token) {
        boolean subject = token.function() == Dependency.SUBJECT || token.function() == Dependency.PASSIVE_SUBJECT;
        if (subject && token.isNoun() && !token.isProperNoun()) {
            edited.change(RepairRule.DESCRIPTION_BETWEEN_COMMAS, () -> description(token));
        } else if (token.function() == Dependency.COMPOUND && TIMES.contains(token.nameKind())) {
            edited.change(RepairRule.TIME_BEFORE_NAME, () -> afterTime(token));
        } else if (token.function() == Dependency.AGENT) {
            edited.change(RepairRule.DEADLINE, () -> deadline(token));
        }
    }

    /** "A, for years the richest woman in B, resigned": the description between the commas is no second subject. */
    private void description(Token noun) {
        Token verb = sentence.token(noun.head());
        List<Token> phrase = sentence.subtree(noun);
        int after = phrase.get(phrase.size() - 1).index();
        boolean closed = sentence.token(after).text().equals(COMMA)
                || (after + 1 < sentence.tokens().size()
                        && sentence.token(after + 1).text().equals(COMMA));
        if (!closed || !verb.isVerb() || verb.index() < noun.index()) {
            return;
        }
        Optional<Token> name = sentence.dependents(verb).stream()
                .filter(t -> t.index() < noun.index() && t.function() == Dependency.OTHER)
                .filter(t -> t.isNoun() && ACTORS.contains(t.nameKind()))
                .filter(t -> sentence.token(t.index() + 1).text().equals(COMMA))
                .findFirst();
        name.ifPresent(subject -> {
            edited.move(subject, verb.index(), noun.function());
            edited.move(noun, subject.index(), Dependency.APPOSITION);
            sentence.dependents(verb, Dependency.PREPOSITION, Dependency.ADVERB).stream()
                    .filter(t -> t.index() > subject.index() && t.index() < noun.index())
                    .forEach(t -> edited.move(t, noun.index(), t.function()));
        });
    }

    /** "on Monday A approved": a day is no part of the name behind it. */
    private void afterTime(Token time) {
        Token name = sentence.token(time.head());
        boolean governed = name.function() == Dependency.PREPOSITION_OBJECT && name.isProperNoun();
        if (!governed
                || TIMES.contains(name.nameKind())
                || name.index() + 1 >= sentence.tokens().size()) {
            return;
        }
        Token preposition = sentence.token(name.head());
        Token verb = sentence.token(name.index() + 1);
        boolean alone = preposition.index() == time.index() - 1
                && preposition.head() == verb.index()
                && verb.isVerb()
                && !sentence.hasDependent(verb, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT);
        if (alone) {
            edited.move(time, preposition.index(), Dependency.PREPOSITION_OBJECT);
            edited.move(name, verb.index(), Dependency.SUBJECT);
        }
    }

    /** "unless A resigned by Monday": no one is the agent whom a time stands for. */
    private void deadline(Token by) {
        List<Token> objects = sentence.dependents(by, Dependency.PREPOSITION_OBJECT);
        if (objects.isEmpty() || !objects.stream().allMatch(t -> TIMES.contains(t.nameKind()))) {
            return;
        }
        edited.move(by, by.head(), Dependency.PREPOSITION);
        Token verb = sentence.token(by.head());
        if (verb.is(VerbForm.PARTICIPLE) && !sentence.hasDependent(verb, Dependency.AUXILIARY)) {
            edited.read(verb, Features.verb(VerbForm.PAST));
        }
    }
}
