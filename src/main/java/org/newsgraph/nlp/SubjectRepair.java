// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives verbs back the subjects that a time or a description took from them: "A, for years the richest woman in B,
 * resigned", "on Monday A approved", "A resigned by Monday".
 */
final class SubjectRepair {

    private static final Set<String> ACTORS = Set.of("PERSON", "ORGANIZATION", "LOCATION");
    private static final Set<String> TIMES = Set.of("DATE", "TIME");
    private static final String COMMA = ",";

    private final Sentence sentence;
    private final EditedTree edited;

    private SubjectRepair(Sentence sentence) {
        this.sentence = sentence;
        this.edited = new EditedTree(sentence);
    }

    /** The sentence itself where nothing is to be mended. */
    static Sentence mended(Sentence sentence) {
        SubjectRepair repair = new SubjectRepair(sentence);
        sentence.tokens().forEach(token -> repair.edited.change(() -> repair.mend(token)));
        return repair.edited.sentence();
    }

    private void mend(Token token) {
        boolean subject = token.function() == Function.SUBJECT || token.function() == Function.PASSIVE_SUBJECT;
        if (subject && token.isNoun() && !token.isProperNoun()) {
            description(token);
        } else if (token.function() == Function.COMPOUND && TIMES.contains(token.nameType())) {
            afterTime(token);
        } else if (token.function() == Function.AGENT) {
            deadline(token);
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
                .filter(t -> t.index() < noun.index() && t.function() == Function.OTHER)
                .filter(t -> t.isNoun() && ACTORS.contains(t.nameType()))
                .filter(t -> sentence.token(t.index() + 1).text().equals(COMMA))
                .findFirst();
        name.ifPresent(subject -> {
            edited.put(subject, subject.tag(), verb.index(), noun.function());
            edited.put(noun, noun.tag(), subject.index(), Function.APPOSITION);
            sentence.dependents(verb, Function.PREPOSITION, Function.ADVERB).stream()
                    .filter(t -> t.index() > subject.index() && t.index() < noun.index())
                    .forEach(t -> edited.put(t, t.tag(), noun.index(), t.function()));
        });
    }

    /** "on Monday A approved": a day is no part of the name behind it. */
    private void afterTime(Token time) {
        Token name = sentence.token(time.head());
        boolean governed = name.function() == Function.PREPOSITION_OBJECT && name.isProperNoun();
        if (!governed
                || TIMES.contains(name.nameType())
                || name.index() + 1 >= sentence.tokens().size()) {
            return;
        }
        Token preposition = sentence.token(name.head());
        Token verb = sentence.token(name.index() + 1);
        boolean alone = preposition.index() == time.index() - 1
                && preposition.head() == verb.index()
                && verb.isVerb()
                && !sentence.hasDependent(verb, Function.SUBJECT, Function.PASSIVE_SUBJECT);
        if (alone) {
            edited.put(time, time.tag(), preposition.index(), Function.PREPOSITION_OBJECT);
            edited.put(name, name.tag(), verb.index(), Function.SUBJECT);
        }
    }

    /** "unless A resigned by Monday": no one is the agent whom a time stands for. */
    private void deadline(Token by) {
        List<Token> objects = sentence.dependents(by, Function.PREPOSITION_OBJECT);
        if (objects.isEmpty() || !objects.stream().allMatch(t -> TIMES.contains(t.nameType()))) {
            return;
        }
        edited.put(by, by.tag(), by.head(), Function.PREPOSITION);
        Token verb = sentence.token(by.head());
        if (verb.tag().equals("VBN") && !sentence.hasDependent(verb, Function.AUXILIARY)) {
            edited.put(verb, "VBD", verb.head(), verb.function());
        }
    }
}
