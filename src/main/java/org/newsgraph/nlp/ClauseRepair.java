// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import java.util.Set;

/**
 * Hangs clauses, and what acts in them, where they belong: a finite verb is no partner of an infinitive ("urged A to
 * leave and <i>proposed</i> a plan"), a relative clause follows the name that it is about, and a name right before a
 * verb without a subject is its subject.
 */
final class ClauseRepair {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ");
    private static final Set<String> PERSONAL = Set.of("who", "whose");
    private static final Set<String> COMPANY = Set.of("with", "against", "by", "to");
    private static final String COMMA = ",";
    private static final String SEMICOLON = ";";

    private final Sentence sentence;
    private final EditedTree edited;

    private ClauseRepair(Sentence sentence) {
        this.sentence = sentence;
        this.edited = new EditedTree(sentence);
    }

    /** The sentence itself where nothing is to be mended. */
    static Sentence mended(Sentence sentence) {
        ClauseRepair repair = new ClauseRepair(sentence);
        sentence.tokens().forEach(token -> repair.edited.change(() -> repair.mend(token)));
        return repair.edited.sentence();
    }

    private void mend(Token token) {
        if (token.function() == Function.CONJUNCT && FINITE.contains(token.tag())) {
            finite(token);
        } else if (token.function() == Function.RELATIVE_CLAUSE) {
            relative(token);
        } else if (token.function() == Function.CLAUSE && FINITE.contains(token.tag())) {
            beforeSemicolon(token);
        } else if (FINITE.contains(token.tag())) {
            subject(token);
        } else if (token.function() == Function.ADVERB && token.tag().equals("RB")) {
            adverb(token);
        }
    }

    /** "A urged B to leave; C rejected": the clause before a semicolon is not what the next one reports. */
    private void beforeSemicolon(Token verb) {
        boolean parted = verb.head() > verb.index()
                && sentence.dependents(sentence.token(verb.head()), Function.SUBJECT, Function.PASSIVE_SUBJECT).stream()
                        .map(s -> sentence.subtree(s).get(0).index())
                        .anyMatch(begin -> begin > verb.index()
                                && sentence.token(begin - 1).text().equals(SEMICOLON));
        if (parted) {
            edited.put(verb, verb.tag(), verb.head(), Function.CONJUNCT);
        }
    }

    /** "urged A to leave and proposed a plan": the partner is the nearest finite verb above the infinitive. */
    private void finite(Token verb) {
        Token above = sentence.token(verb.head());
        boolean own = sentence.hasDependent(verb, Function.SUBJECT, Function.PASSIVE_SUBJECT, Function.AUXILIARY);
        if (!own && isReportedPast(above, verb)) {
            edited.put(verb, verb.tag(), above.head(), Function.CONJUNCT);
            return;
        }
        if (own || !isInfinitive(above)) {
            return;
        }
        sentence.above(above)
                .filter(t -> FINITE.contains(t.tag()))
                .findFirst()
                .ifPresent(partner -> edited.put(verb, verb.tag(), partner.index(), Function.CONJUNCT));
    }

    /** "said rebels had taken the town, and blamed A": the simple past goes on with what the speaker did. */
    private boolean isReportedPast(Token above, Token verb) {
        boolean reported = above.function() == Function.CLAUSE
                && above.head() >= 0
                && sentence.token(above.head()).tag().equals("VBD")
                && !above.tag().equals("VBD");
        return reported
                && verb.tag().equals("VBD")
                && verb.index() > 1
                && sentence.token(verb.index() - 1).function() == Function.COORDINATOR
                && sentence.token(verb.index() - 2).text().equals(COMMA)
                && sentence.dependents(above, Function.AUXILIARY).stream()
                        .anyMatch(t -> t.lemma().equals("have") || t.tag().equals("MD"));
    }

    private boolean isInfinitive(Token verb) {
        return verb.tag().equals("VB")
                && sentence.dependents(verb, Function.AUXILIARY).stream()
                        .anyMatch(t -> t.tag().equals("TO"));
    }

    /** "talks with A, whose prime minister met B". */
    private void relative(Token verb) {
        Token head = sentence.token(verb.head());
        int begin = sentence.subtree(verb).get(0).index();
        if (begin < 2
                || !PERSONAL.contains(sentence.token(begin).text())
                || !sentence.token(begin - 1).text().equals(COMMA)
                || head.isProperNoun()
                || PersonNouns.contains(head)) {
            return;
        }
        Token name = sentence.token(begin - 2);
        boolean company = name.isProperNoun()
                && name.function() == Function.PREPOSITION_OBJECT
                && COMPANY.contains(sentence.token(name.head()).lemma())
                && sentence.token(name.head()).head() == head.index();
        if (company) {
            edited.put(verb, verb.tag(), name.index(), Function.RELATIVE_CLAUSE);
        }
    }

    /** "After a call with his counterpart, A said": the name explains no noun before the comma. */
    private void subject(Token verb) {
        if (verb.index() == 0 || sentence.hasDependent(verb, Function.SUBJECT, Function.PASSIVE_SUBJECT)) {
            return;
        }
        Token name = sentence.token(verb.index() - 1);
        boolean apposed = name.isProperNoun() && name.function() == Function.APPOSITION;
        if (!apposed || !sentence.isWithin(name, verb)) {
            return;
        }
        int begin = sentence.subtree(name).get(0).index();
        if (begin > 0 && sentence.token(begin - 1).text().equals(COMMA)) {
            edited.put(name, name.tag(), verb.index(), Function.SUBJECT);
        }
    }

    /** "A, B and C back the plan": what parts a noun's determiner from the names before it is a verb. */
    private void adverb(Token adverb) {
        Token noun = sentence.token(adverb.head());
        int next = adverb.index() + 1;
        boolean determined = noun.isNoun()
                && next < noun.index()
                && sentence.token(next).function() == Function.DETERMINER
                && sentence.token(next).head() == noun.index();
        if (!determined) {
            return;
        }
        sentence.dependents(noun, Function.COMPOUND, Function.SUBJECT).stream()
                .filter(t -> t.index() < adverb.index())
                .findFirst()
                .ifPresent(subject -> {
                    edited.put(adverb, "VBP", noun.head(), noun.function());
                    edited.put(noun, noun.tag(), adverb.index(), Function.OBJECT);
                    edited.put(subject, subject.tag(), adverb.index(), Function.SUBJECT);
                    sentence.dependents(noun, Function.MARKER, Function.PUNCTUATION)
                            .forEach(t -> edited.put(t, t.tag(), adverb.index(), t.function()));
                });
    }
}
