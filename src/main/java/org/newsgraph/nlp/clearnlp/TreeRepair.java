// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.clearnlp;

import edu.stanford.nlp.process.Morphology;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.nlp.EditedTree;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Features;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.PennTags;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.rule.Rules;

/**
 * Mends what parsers of news often get wrong and the tree itself contradicts: a noun with a subject or an auxiliary is
 * a verb ("Canada may sanction A"), a verb or adjective with a determiner that is someone's object is a noun ("the
 * general"), a noun in -ing between a verb and a name is a gerund ("avoided meeting A"), and so on, one method a
 * mistake.
 */
public final class TreeRepair {

    private static final Set<Dependency> CLAUSAL = Set.of(
            Dependency.ROOT,
            Dependency.CLAUSE,
            Dependency.OPEN_CLAUSE,
            Dependency.ADVERBIAL_CLAUSE,
            Dependency.RELATIVE_CLAUSE,
            Dependency.CONJUNCT,
            Dependency.PARATAXIS);
    private static final Set<Dependency> NOMINAL =
            Set.of(Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT, Dependency.OBJECT, Dependency.PREPOSITION_OBJECT);
    private static final Features GERUND = Features.verb(VerbForm.GERUND);

    private final Sentence sentence;
    private final EditedTree edited;

    private TreeRepair(Sentence sentence, Rules rules) {
        this.sentence = sentence;
        this.edited = new EditedTree(sentence, rules);
    }

    /** The sentence itself where nothing is to be mended. */
    static Sentence mended(Sentence sentence, Rules rules) {
        TreeRepair repair = new TreeRepair(sentence, rules);
        for (Token token : sentence.tokens()) {
            if (!repair.edited.isChanged(token)) {
                repair.mend(token);
            }
        }
        return repair.edited.sentence();
    }

    private void mend(Token token) {
        boolean common = token.isNoun() && !token.isProperNoun();
        boolean lowerCase = Character.isLowerCase(token.text().codePointAt(0));
        boolean determined = sentence.hasDependent(token, Dependency.DETERMINER);
        if (common && isVerbal(token, determined)) {
            change(RepairRule.NOUN_AS_VERB, () -> edited.read(token, Features.verb(finite(token))));
        } else if ((NOMINAL.contains(token.function()) || token.function() == Dependency.APPOSITION)
                && lowerCase
                && isMisread(token, determined)) {
            change(RepairRule.NOUN_AS_MISREAD, () -> edited.read(token, Features.of(WordClass.NOUN)));
        } else if (common && token.is(WordSet.GERUND_LIKE) && token.function() == Dependency.COMPOUND) {
            change(RepairRule.GERUND_BEFORE_NAME, () -> gerund(token));
        } else if (token.isProperNoun()
                && token.function() == Dependency.COMPOUND
                && isPeriod(sentence.token(token.head()))) {
            change(RepairRule.NAME_BEFORE_PERIOD, () -> beforePeriod(token));
        } else if (token.isNoun() && token.function() == Dependency.COMPOUND) {
            change(RepairRule.RECEIVER_BEFORE_NUMBER, () -> indirectObject(token));
        } else if (common && token.function() == Dependency.PREPOSITION_OBJECT && !determined) {
            change(RepairRule.INFINITIVE_AS_NOUN, () -> infinitive(token));
        } else if (token.isAdjective() && token.function() == Dependency.OBJECT) {
            change(RepairRule.QUOTED_ADJECTIVES, () -> quoted(token));
        } else if (token.function() == Dependency.PREPOSITION) {
            change(RepairRule.DUE, () -> due(token));
        } else if (token.is(WordSet.HAVE) && token.isVerb()) {
            change(RepairRule.PERFECT, () -> perfect(token));
        } else if (token.function() == Dependency.CONJUNCT && token.isProperNoun()) {
            change(RepairRule.TITLE_BEFORE_NAME, () -> title(token));
        } else if (token.function() == Dependency.APPOSITION && token.nameKind() == NameKind.PERSON) {
            change(RepairRule.HOLDER_OF_OFFICE, () -> holder(token));
        } else if (token.function() == Dependency.APPOSITION && token.nameKind() == NameKind.MONEY) {
            change(RepairRule.RECEIVER_BEFORE_SUM, () -> sum(token));
        }
    }

    private void change(RepairRule rule, Runnable changes) {
        edited.change(rule, changes);
    }

    private VerbForm finite(Token noun) {
        return noun.isPlural() ? VerbForm.PRESENT_SINGULAR : hasAuxiliary(noun) ? VerbForm.BASE : VerbForm.PRESENT;
    }

    private boolean isVerbal(Token token, boolean determined) {
        return CLAUSAL.contains(token.function())
                && !determined
                && (hasAuxiliary(token) || sentence.hasDependent(token, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT))
                && !(token.function() == Dependency.CLAUSE && !sentence.hasDependent(token, Dependency.OBJECT));
    }

    private boolean hasAuxiliary(Token token) {
        return sentence.hasDependent(token, Dependency.AUXILIARY);
    }

    private boolean isMisread(Token token, boolean determined) {
        boolean bareVerb = token.is(VerbForm.BASE) || token.is(VerbForm.PRESENT);
        boolean title = token.is(WordSet.PERSON_NOUN) && sentence.hasDependent(token, Dependency.COMPOUND);
        boolean noPeople = token.nameKind() == NameKind.NONE;
        return (determined && bareVerb) || (token.isAdjective() && (title || (determined && noPeople)));
    }

    /** "avoided meeting A": the name becomes the object of the gerund, and the gerund takes its place. */
    private void gerund(Token noun) {
        if (noun.index() == 0) {
            return;
        }
        Token name = sentence.token(noun.head());
        Token before = sentence.token(noun.index() - 1);
        boolean named = name.isProperNoun() && !sentence.hasDependent(name, Dependency.DETERMINER);
        boolean governed = name.head() == before.index() && (before.isVerb() || before.is(WordClass.PREPOSITION));
        if (named && governed) {
            boolean ofPreposition = name.function() == Dependency.PREPOSITION_OBJECT;
            Dependency function = ofPreposition ? Dependency.PREPOSITION_CLAUSE : Dependency.OPEN_CLAUSE;
            edited.put(noun.as(GERUND, lemma(noun)).under(name.head(), function));
            move(name, noun, Dependency.OBJECT);
        }
    }

    private static boolean isPeriod(Token noun) {
        return noun.nameKind() == NameKind.DURATION && noun.function() == Dependency.OBJECT;
    }

    /** "struck A hours after the truce": the name is the object, and the period an adverb. */
    private void beforePeriod(Token name) {
        Token period = sentence.token(name.head());
        boolean clause = period.index() + 1 < sentence.tokens().size()
                && sentence.token(period.index() + 1).is(WordSet.SEQUENCE);
        if (clause && name.index() == period.index() - 1) {
            move(name, sentence.token(period.head()), Dependency.OBJECT);
            move(period, sentence.token(period.head()), Dependency.ADVERB);
        }
    }

    private static String lemma(Token gerund) {
        return Morphology.lemmaStatic(gerund.text(), PennTags.tag(GERUND), true);
    }

    /** "fined the bank 20 million euros": a noun before the number of another is no part of it. */
    private void indirectObject(Token noun) {
        Token counted = sentence.token(noun.head());
        boolean number = sentence.tokens().subList(noun.index(), Math.max(noun.index(), counted.index())).stream()
                .anyMatch(t -> t.is(WordClass.CARDINAL));
        if (number
                && counted.function() == Dependency.OBJECT
                && sentence.token(counted.head()).isVerb()) {
            move(noun, sentence.token(counted.head()), Dependency.INDIRECT_OBJECT);
        }
    }

    /** "agreed to blacklist 40 ships": a bare noun after "to", and an object of the verb right behind it. */
    private void infinitive(Token noun) {
        Token to = sentence.token(noun.head());
        boolean marked = to.is(WordSet.DATIVE) && to.index() == noun.index() - 1 && to.head() >= 0 && !noun.isPlural();
        if (marked && sentence.hasDependent(noun, Dependency.OBJECT)) {
            edited.put(noun.as(Features.verb(VerbForm.BASE), noun.lemma()).under(to.head(), Dependency.OPEN_CLAUSE));
            edited.put(to.as(Features.of(WordClass.INFINITIVE_MARKER), to.lemma())
                    .under(noun.index(), Dependency.AUXILIARY));
            return;
        }
        if (!marked
                || !sentence.dependents(noun).isEmpty()
                || !sentence.token(to.head()).isVerb()) {
            return;
        }
        Token verb = sentence.token(to.head());
        Optional<Token> object = sentence.dependents(verb, Dependency.OBJECT).stream()
                .filter(o -> o.index() > noun.index())
                .findFirst();
        object.ifPresent(o -> {
            edited.put(noun.as(Features.verb(VerbForm.BASE), noun.lemma()).under(verb.index(), Dependency.OPEN_CLAUSE));
            edited.put(to.as(Features.of(WordClass.INFINITIVE_MARKER), to.lemma())
                    .under(noun.index(), Dependency.AUXILIARY));
            move(o, noun, Dependency.OBJECT);
        });
    }

    /** "had been due to meet A": what takes an infinitive is no preposition. */
    private void due(Token preposition) {
        sentence.dependents(preposition, Dependency.PREPOSITION_CLAUSE).stream()
                .filter(c -> c.is(VerbForm.BASE))
                .filter(c -> sentence.dependents(c, Dependency.AUXILIARY).stream()
                        .anyMatch(t -> t.is(WordClass.INFINITIVE_MARKER) && t.index() == preposition.index() + 1))
                .findFirst()
                .ifPresent(c -> {
                    edited.put(preposition
                            .as(Features.of(WordClass.ADJECTIVE), preposition.lemma())
                            .under(preposition.head(), Dependency.ATTRIBUTE));
                    move(c, preposition, Dependency.OPEN_CLAUSE);
                });
    }

    /** "gave A 'strong and lasting' guarantees": the adjectives in quotation marks are no object of their own. */
    private void quoted(Token adjective) {
        Token verb = sentence.token(adjective.head());
        sentence.dependents(adjective, Dependency.CONJUNCT).stream()
                .flatMap(c -> sentence.dependents(c, Dependency.OBJECT).stream()
                        .filter(o -> o.isNoun() && isBeforeClosing(c)))
                .findFirst()
                .ifPresent(noun -> {
                    move(noun, verb, Dependency.OBJECT);
                    move(adjective, noun, Dependency.ADJECTIVE);
                });
    }

    private boolean isBeforeClosing(Token token) {
        if (token.index() + 1 == sentence.tokens().size()) {
            return false;
        }
        Token mark = sentence.token(token.index() + 1);
        return mark.is(WordClass.CLOSING_QUOTE)
                || mark.text().equals("\"")
                || mark.text().equals("”");
    }

    /** "had last met": the auxiliary taken for the main verb. */
    private void perfect(Token have) {
        Optional<Token> participle = sentence.dependents(have, Dependency.CLAUSE, Dependency.OPEN_CLAUSE).stream()
                .filter(t -> t.is(VerbForm.PAST) || t.is(VerbForm.PARTICIPLE))
                .filter(t -> t.index() > have.index()
                        && !sentence.hasDependent(
                                t,
                                Dependency.SUBJECT,
                                Dependency.PASSIVE_SUBJECT,
                                Dependency.AUXILIARY,
                                Dependency.MARKER))
                .findFirst();
        if (participle.isEmpty() || sentence.hasDependent(have, Dependency.OBJECT)) {
            return;
        }
        Token verb = participle.get();
        edited.put(verb.as(Features.verb(VerbForm.PARTICIPLE), verb.lemma()).under(have.head(), have.function()));
        move(have, verb, Dependency.AUXILIARY);
        sentence.dependents(have).stream().filter(t -> t != verb).forEach(t -> move(t, verb, t.function()));
    }

    /** "EU commission chief A": what nothing parts from the name before it is no second conjunct but one phrase. */
    private void title(Token name) {
        Token first = sentence.token(name.head());
        int begin = sentence.subtree(name, t -> t.index() < name.index()).get(0).index();
        if (first.isProperNoun() && begin == first.index() + 1 && begin < name.index()) {
            Token place = edited.now(first);
            edited.move(name, place.head(), place.function());
            move(first, name, Dependency.COMPOUND);
        }
    }

    /** "promised A 300 million euros": two objects, not one that the other explains. */
    private void sum(Token sum) {
        Token receiver = sentence.token(sum.head());
        int begin = sentence.subtree(sum, t -> t.index() < sum.index()).get(0).index();
        if (receiver.function() == Dependency.OBJECT && begin == receiver.index() + 1) {
            move(sum, sentence.token(receiver.head()), Dependency.OBJECT);
            move(receiver, sentence.token(receiver.head()), Dependency.INDIRECT_OBJECT);
        }
    }

    /** "the head of intelligence, A": the apposition names the head. */
    private void holder(Token name) {
        Token noun = sentence.token(name.head());
        if (noun.function() != Dependency.PREPOSITION_OBJECT || noun.is(WordSet.PERSON_NOUN)) {
            return;
        }
        Token preposition = sentence.token(noun.head());
        boolean ofOffice = preposition.is(WordSet.GENITIVE)
                && preposition.head() >= 0
                && sentence.token(preposition.head()).isNoun()
                && !sentence.token(preposition.head()).isProperNoun();
        if (ofOffice) {
            move(name, sentence.token(preposition.head()), Dependency.APPOSITION);
        }
    }

    private void move(Token token, Token head, Dependency function) {
        edited.move(token, head.index(), function);
    }
}
