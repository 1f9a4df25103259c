// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what parsers of news often get wrong and the tree itself contradicts: a noun with a subject or an auxiliary is
 * a verb ("Canada may sanction A"), a verb or adjective with a determiner that is someone's object is a noun ("the
 * general"), a noun in -ing between a verb and a name is a gerund ("avoided meeting A"), and so on, one method a
 * mistake.
 */
final class TreeRepair {

    private static final Set<Function> CLAUSAL = Set.of(
            Function.ROOT,
            Function.CLAUSE,
            Function.OPEN_CLAUSE,
            Function.ADVERBIAL_CLAUSE,
            Function.RELATIVE_CLAUSE,
            Function.CONJUNCT,
            Function.PARATAXIS);
    private static final Set<Function> NOMINAL =
            Set.of(Function.SUBJECT, Function.PASSIVE_SUBJECT, Function.OBJECT, Function.PREPOSITION_OBJECT);
    private static final String GERUND_ENDING = "ing";
    private static final String GERUND = "VBG";

    private final Sentence sentence;
    private final EditedTree edited;

    private TreeRepair(Sentence sentence) {
        this.sentence = sentence;
        this.edited = new EditedTree(sentence);
    }

    /** The sentence itself where nothing is to be mended. */
    static Sentence mended(Sentence sentence) {
        TreeRepair repair = new TreeRepair(sentence);
        for (Token token : sentence.tokens()) {
            if (!repair.edited.isChanged(token)) {
                repair.edited.change(() -> repair.mend(token));
            }
        }
        return repair.edited.sentence();
    }

    private void mend(Token token) {
        boolean common = token.isNoun() && !token.isProperNoun();
        boolean lowerCase = Character.isLowerCase(token.text().codePointAt(0));
        boolean determined = sentence.hasDependent(token, Function.DETERMINER);
        if (common && isVerbal(token, determined)) {
            tag(token, token.isPlural() ? "VBZ" : hasAuxiliary(token) ? "VB" : "VBP");
        } else if ((NOMINAL.contains(token.function()) || token.function() == Function.APPOSITION)
                && lowerCase
                && isMisread(token, determined)) {
            tag(token, "NN");
        } else if (common && token.text().endsWith(GERUND_ENDING) && token.function() == Function.COMPOUND) {
            gerund(token);
        } else if (common && token.text().endsWith(GERUND_ENDING) && sentence.hasDependent(token, Function.OBJECT)) {
            gerundWithObject(token, determined);
        } else if (token.isProperNoun()
                && token.function() == Function.COMPOUND
                && isPeriod(sentence.token(token.head()))) {
            beforePeriod(token);
        } else if (token.isNoun() && token.function() == Function.COMPOUND) {
            indirectObject(token);
        } else if (common && token.function() == Function.PREPOSITION_OBJECT && !determined) {
            infinitive(token);
        } else if (token.isAdjective() && token.function() == Function.OBJECT) {
            quoted(token);
        } else if (token.function() == Function.PREPOSITION) {
            due(token);
        } else if (token.lemma().equals("have") && token.isVerb()) {
            perfect(token);
        } else if (token.function() == Function.CONJUNCT && token.isProperNoun()) {
            title(token);
        } else if (token.function() == Function.APPOSITION && token.nameType().equals("PERSON")) {
            holder(token);
        } else if (token.function() == Function.APPOSITION && token.nameType().equals("MONEY")) {
            sum(token);
        }
    }

    private boolean isVerbal(Token token, boolean determined) {
        return CLAUSAL.contains(token.function())
                && !determined
                && (hasAuxiliary(token) || sentence.hasDependent(token, Function.SUBJECT, Function.PASSIVE_SUBJECT))
                && !(token.function() == Function.CLAUSE && !sentence.hasDependent(token, Function.OBJECT));
    }

    private boolean hasAuxiliary(Token token) {
        return sentence.hasDependent(token, Function.AUXILIARY);
    }

    private boolean isMisread(Token token, boolean determined) {
        boolean bareVerb = token.tag().equals("VB") || token.tag().equals("VBP");
        boolean title = PersonNouns.contains(token) && sentence.hasDependent(token, Function.COMPOUND);
        boolean noPeople = token.nameType().equals("O");
        return (determined && bareVerb) || (token.isAdjective() && (title || (determined && noPeople)));
    }

    /** "avoided meeting A": the name becomes the object of the gerund, and the gerund takes its place. */
    private void gerund(Token noun) {
        if (noun.index() == 0) {
            return;
        }
        Token name = sentence.token(noun.head());
        Token before = sentence.token(noun.index() - 1);
        boolean named = name.isProperNoun() && !sentence.hasDependent(name, Function.DETERMINER);
        boolean governed = name.head() == before.index()
                && (before.isVerb() || before.tag().equals("IN"));
        if (named && governed) {
            boolean ofPreposition = name.function() == Function.PREPOSITION_OBJECT;
            Function function = ofPreposition ? Function.PREPOSITION_CLAUSE : Function.OPEN_CLAUSE;
            edited.put(noun, lemma(noun), GERUND, name.head(), function);
            move(name, noun, Function.OBJECT);
        }
    }

    private static boolean isPeriod(Token noun) {
        return noun.nameType().equals("DURATION") && noun.function() == Function.OBJECT;
    }

    /** "struck A hours after the truce": the name is the object, and the period an adverb. */
    private void beforePeriod(Token name) {
        Token period = sentence.token(name.head());
        boolean clause = period.index() + 1 < sentence.tokens().size()
                && List.of("after", "before")
                        .contains(sentence.token(period.index() + 1).lemma());
        if (clause && name.index() == period.index() - 1) {
            move(name, sentence.token(period.head()), Function.OBJECT);
            move(period, sentence.token(period.head()), Function.ADVERB);
        }
    }

    private static String lemma(Token gerund) {
        return Morphology.lemmaStatic(gerund.text(), GERUND, true);
    }

    /** "denied bombing the school". */
    private void gerundWithObject(Token noun, boolean determined) {
        if (!determined && noun.function() == Function.OBJECT) {
            edited.put(noun, lemma(noun), GERUND, noun.head(), Function.OPEN_CLAUSE);
        } else if (!determined && noun.function() == Function.PREPOSITION_OBJECT) {
            edited.put(noun, lemma(noun), GERUND, noun.head(), Function.PREPOSITION_CLAUSE);
        }
    }

    /** "fined the bank 20 million euros": a noun before the number of another is no part of it. */
    private void indirectObject(Token noun) {
        Token counted = sentence.token(noun.head());
        boolean number = sentence.tokens().subList(noun.index(), Math.max(noun.index(), counted.index())).stream()
                .anyMatch(t -> t.tag().equals("CD"));
        if (number
                && counted.function() == Function.OBJECT
                && sentence.token(counted.head()).isVerb()) {
            move(noun, sentence.token(counted.head()), Function.INDIRECT_OBJECT);
        }
    }

    /** "agreed to blacklist 40 ships": a bare noun after "to", and an object of the verb right behind it. */
    private void infinitive(Token noun) {
        Token to = sentence.token(noun.head());
        boolean marked =
                to.lemma().equals("to") && to.index() == noun.index() - 1 && to.head() >= 0 && !noun.isPlural();
        if (marked && sentence.hasDependent(noun, Function.OBJECT)) {
            edited.put(noun, noun.lemma(), "VB", to.head(), Function.OPEN_CLAUSE);
            edited.put(to, to.lemma(), "TO", noun.index(), Function.AUXILIARY);
            return;
        }
        if (!marked
                || !sentence.dependents(noun).isEmpty()
                || !sentence.token(to.head()).isVerb()) {
            return;
        }
        Token verb = sentence.token(to.head());
        Optional<Token> object = sentence.dependents(verb, Function.OBJECT).stream()
                .filter(o -> o.index() > noun.index())
                .findFirst();
        object.ifPresent(o -> {
            edited.put(noun, noun.lemma(), "VB", verb.index(), Function.OPEN_CLAUSE);
            edited.put(to, to.lemma(), "TO", noun.index(), Function.AUXILIARY);
            move(o, noun, Function.OBJECT);
        });
    }

    /** "had been due to meet A": what takes an infinitive is no preposition. */
    private void due(Token preposition) {
        sentence.dependents(preposition, Function.PREPOSITION_CLAUSE).stream()
                .filter(c -> c.tag().equals("VB"))
                .filter(c -> sentence.dependents(c, Function.AUXILIARY).stream()
                        .anyMatch(t -> t.tag().equals("TO") && t.index() == preposition.index() + 1))
                .findFirst()
                .ifPresent(c -> {
                    edited.put(preposition, preposition.lemma(), "JJ", preposition.head(), Function.ATTRIBUTE);
                    move(c, preposition, Function.OPEN_CLAUSE);
                });
    }

    /** "gave A 'strong and lasting' guarantees": the adjectives in quotation marks are no object of their own. */
    private void quoted(Token adjective) {
        Token verb = sentence.token(adjective.head());
        sentence.dependents(adjective, Function.CONJUNCT).stream()
                .flatMap(c ->
                        sentence.dependents(c, Function.OBJECT).stream().filter(o -> o.isNoun() && isBeforeClosing(c)))
                .findFirst()
                .ifPresent(noun -> {
                    move(noun, verb, Function.OBJECT);
                    move(adjective, noun, Function.ADJECTIVE);
                });
    }

    private boolean isBeforeClosing(Token token) {
        if (token.index() + 1 == sentence.tokens().size()) {
            return false;
        }
        Token mark = sentence.token(token.index() + 1);
        return mark.tag().equals("''")
                || mark.text().equals("\"")
                || mark.text().equals("”");
    }

    /** "had last met": the auxiliary taken for the main verb. */
    private void perfect(Token have) {
        Optional<Token> participle = sentence.dependents(have, Function.CLAUSE, Function.OPEN_CLAUSE).stream()
                .filter(t -> t.tag().equals("VBD") || t.tag().equals("VBN"))
                .filter(t -> t.index() > have.index()
                        && !sentence.hasDependent(
                                t, Function.SUBJECT, Function.PASSIVE_SUBJECT, Function.AUXILIARY, Function.MARKER))
                .findFirst();
        if (participle.isEmpty() || sentence.hasDependent(have, Function.OBJECT)) {
            return;
        }
        Token verb = participle.get();
        edited.put(verb, verb.lemma(), "VBN", have.head(), have.function());
        move(have, verb, Function.AUXILIARY);
        sentence.dependents(have).stream().filter(t -> t != verb).forEach(t -> move(t, verb, t.function()));
    }

    /** "EU commission chief A": what nothing parts from the name before it is no second conjunct but one phrase. */
    private void title(Token name) {
        Token first = sentence.token(name.head());
        int begin = sentence.subtree(name, t -> t.index() < name.index()).get(0).index();
        if (first.isProperNoun() && begin == first.index() + 1 && begin < name.index()) {
            Token place = edited.now(first);
            edited.put(name, name.lemma(), name.tag(), place.head(), place.function());
            move(first, name, Function.COMPOUND);
        }
    }

    /** "promised A 300 million euros": two objects, not one that the other explains. */
    private void sum(Token sum) {
        Token receiver = sentence.token(sum.head());
        int begin = sentence.subtree(sum, t -> t.index() < sum.index()).get(0).index();
        if (receiver.function() == Function.OBJECT && begin == receiver.index() + 1) {
            move(sum, sentence.token(receiver.head()), Function.OBJECT);
            move(receiver, sentence.token(receiver.head()), Function.INDIRECT_OBJECT);
        }
    }

    /** "the head of intelligence, A": the apposition names the head. */
    private void holder(Token name) {
        Token noun = sentence.token(name.head());
        if (noun.function() != Function.PREPOSITION_OBJECT || PersonNouns.contains(noun)) {
            return;
        }
        Token preposition = sentence.token(noun.head());
        boolean ofOffice = preposition.lemma().equals("of")
                && preposition.head() >= 0
                && sentence.token(preposition.head()).isNoun()
                && !sentence.token(preposition.head()).isProperNoun();
        if (ofOffice) {
            move(name, sentence.token(preposition.head()), Function.APPOSITION);
        }
    }

    private void tag(Token token, String tag) {
        edited.put(token, token.lemma(), tag, token.head(), token.function());
    }

    private void move(Token token, Token head, Function function) {
        edited.put(token, token.lemma(), token.tag(), head.index(), function);
    }
}
