// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.clearnlp;

import org.newsgraph.nlp.EditedTree;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Features;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.rule.Rules;

/**
 * Hangs clauses, and what acts in them, where they belong: a finite verb is no partner of an infinitive ("urged A to
 * leave and <i>proposed</i> a plan"), a relative clause follows the name that it is about, and a name right before a
 * verb without a subject is its subject.
 */
public final class ClauseRepair {

    private static final String COMMA = ",";
    private static final String SEMICOLON = ";";

    private final Sentence sentence;
    private final EditedTree edited;

    private ClauseRepair(Sentence sentence, Rules rules) {
        this.sentence = sentence;
        this.edited = new EditedTree(sentence, rules);
    }

    /** The sentence itself where nothing is to be mended. */
    static Sentence mended(Sentence sentence, Rules rules) {
        ClauseRepair repair = new ClauseRepair(sentence, rules);
        sentence.tokens().forEach(repair::mend);
        return repair.edited.sentence();
    }

    private void mend(Token token) {
        if (token.function() == Dependency.CONJUNCT && isFinite(token)) {
            finite(token);
        } else if (token.function() == Dependency.RELATIVE_CLAUSE) {
            edited.change(RepairRule.RELATIVE_OF_COMPANY, () -> relative(token));
        } else if (token.function() == Dependency.CLAUSE && isFinite(token)) {
            edited.change(RepairRule.CLAUSE_BEFORE_SEMICOLON, () -> beforeSemicolon(token));
        } else if (isFinite(token)) {
            edited.change(RepairRule.APPOSED_SUBJECT, () -> subject(token));
        } else if (token.function() == Dependency.ADVERB && token.is(WordClass.ADVERB)) {
            edited.change(RepairRule.ADVERB_AS_VERB, () -> adverb(token));
        }
    }

    /** "A urged B to leave; C rejected": the clause before a semicolon is not what the next one reports. */
    private void beforeSemicolon(Token verb) {
        boolean parted = verb.head() > verb.index()
                && sentence
                        .dependents(sentence.token(verb.head()), Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT)
                        .stream()
                        .map(s -> sentence.subtree(s).get(0).index())
                        .anyMatch(begin -> begin > verb.index()
                                && sentence.token(begin - 1).text().equals(SEMICOLON));
        if (parted) {
            edited.move(verb, verb.head(), Dependency.CONJUNCT);
        }
    }

    /** "urged A to leave and proposed a plan": the partner is the nearest finite verb above the infinitive. */
    private void finite(Token verb) {
        Token above = sentence.token(verb.head());
        boolean own = sentence.hasDependent(verb, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT, Dependency.AUXILIARY);
        if (own) {
            return;
        }
        if (isReportedPast(above, verb)) {
            edited.change(RepairRule.CONJUNCT_OF_REPORT, () -> edited.move(verb, above.head(), Dependency.CONJUNCT));
        } else if (isInfinitive(above)) {
            edited.change(RepairRule.CONJUNCT_OF_INFINITIVE, () -> ofInfinitive(verb, above));
        }
    }

    private void ofInfinitive(Token verb, Token above) {
        sentence.above(above)
                .filter(t -> isFinite(t))
                .findFirst()
                .ifPresent(partner -> edited.move(verb, partner.index(), Dependency.CONJUNCT));
    }

    /** "said rebels had taken the town, and blamed A": the simple past goes on with what the speaker did. */
    private boolean isReportedPast(Token above, Token verb) {
        boolean reported = above.function() == Dependency.CLAUSE
                && above.head() >= 0
                && sentence.token(above.head()).is(VerbForm.PAST)
                && !above.is(VerbForm.PAST);
        return reported
                && verb.is(VerbForm.PAST)
                && verb.index() > 1
                && sentence.token(verb.index() - 1).function() == Dependency.COORDINATOR
                && sentence.token(verb.index() - 2).text().equals(COMMA)
                && sentence.dependents(above, Dependency.AUXILIARY).stream()
                        .anyMatch(t -> t.is(WordSet.HAVE) || t.is(WordClass.MODAL));
    }

    /** The form in which a verb is a finite one beyond doubt. */
    private static boolean isFinite(Token token) {
        return token.is(VerbForm.PAST) || token.is(VerbForm.PRESENT_SINGULAR);
    }

    private boolean isInfinitive(Token verb) {
        return verb.is(VerbForm.BASE)
                && sentence.dependents(verb, Dependency.AUXILIARY).stream()
                        .anyMatch(t -> t.is(WordClass.INFINITIVE_MARKER));
    }

    /** "talks with A, whose prime minister met B". */
    private void relative(Token verb) {
        Token head = sentence.token(verb.head());
        int begin = sentence.subtree(verb).get(0).index();
        if (begin < 2
                || !sentence.token(begin).is(WordSet.PERSONAL_RELATIVE)
                || !sentence.token(begin - 1).text().equals(COMMA)
                || head.isProperNoun()
                || head.is(WordSet.PERSON_NOUN)) {
            return;
        }
        Token name = sentence.token(begin - 2);
        boolean company = name.isProperNoun()
                && name.function() == Dependency.PREPOSITION_OBJECT
                && sentence.token(name.head()).is(WordSet.COMPANY)
                && sentence.token(name.head()).head() == head.index();
        if (company) {
            edited.move(verb, name.index(), Dependency.RELATIVE_CLAUSE);
        }
    }

    /** "After a call with his counterpart, A said": the name explains no noun before the comma. */
    private void subject(Token verb) {
        if (verb.index() == 0 || sentence.hasDependent(verb, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT)) {
            return;
        }
        Token name = sentence.token(verb.index() - 1);
        boolean apposed = name.isProperNoun() && name.function() == Dependency.APPOSITION;
        if (!apposed || !sentence.isWithin(name, verb)) {
            return;
        }
        int begin = sentence.subtree(name).get(0).index();
        if (begin > 0 && sentence.token(begin - 1).text().equals(COMMA)) {
            edited.move(name, verb.index(), Dependency.SUBJECT);
        }
    }

    /** "A, B and C back the plan": what parts a noun's determiner from the names before it is a verb. */
    private void adverb(Token adverb) {
        Token noun = sentence.token(adverb.head());
        int next = adverb.index() + 1;
        boolean determined = noun.isNoun()
                && next < noun.index()
                && sentence.token(next).function() == Dependency.DETERMINER
                && sentence.token(next).head() == noun.index();
        if (!determined) {
            return;
        }
        sentence.dependents(noun, Dependency.COMPOUND, Dependency.SUBJECT).stream()
                .filter(t -> t.index() < adverb.index())
                .findFirst()
                .ifPresent(subject -> {
                    edited.put(adverb.as(Features.verb(VerbForm.PRESENT), adverb.lemma())
                            .under(noun.head(), noun.function()));
                    edited.move(noun, adverb.index(), Dependency.OBJECT);
                    edited.move(subject, adverb.index(), Dependency.SUBJECT);
                    sentence.dependents(noun, Dependency.MARKER, Dependency.PUNCTUATION)
                            .forEach(t -> edited.move(t, adverb.index(), t.function()));
                });
    }
}
