// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.VerbForm;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.ontology.Cue;
import org.newsgraph.ontology.Effect;
import org.newsgraph.trigger.TriggerIndex;

/** Reads off the tree which words of a clause are content. */
final class ContentReader {

    private static final Set<String> COLONS = Set.of(":", ";");

    private final TriggerIndex<Cue> index;

    ContentReader(TriggerIndex<Cue> index) {
        this.index = index;
    }

    /**
     * The content's subtree without the cue, its source and marks at the ends: the longest stretch beside the cue, or,
     * where the cue is thrust into the midst of the content, both stretches with the cue between them.
     */
    @Nullable
    Span span(Sentence sentence, Token content, Token head, @Nullable Token source, List<Token> cue) {
        List<Token> all = sentence.subtree(
                content, t -> t != head && t != source && !cue.contains(t) && !leaves(sentence, t, content, head));
        int bound = IntStream.iterate(head.index() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> isColon(sentence.token(i)))
                .findFirst()
                .orElse(-1);
        List<Token> before = ContentWords.trimmed(all.stream()
                .filter(t -> t.index() < head.index() && t.index() > bound)
                .toList());
        List<Token> after = ContentWords.trimmed(
                all.stream().filter(t -> t.index() > head.index()).toList());
        boolean thrust = sentence.isWithin(head, content) && ContentWords.goesOn(before, after);
        if (thrust) {
            return Sentence.span(before).cover(Sentence.span(after));
        }
        List<Token> best = after.size() > before.size() ? after : before;
        return best.isEmpty() ? null : Sentence.span(withoutSource(best, source));
    }

    /** ", three people briefed on the talks said": what stands from the last comma on belongs to a source in it. */
    private static List<Token> withoutSource(List<Token> words, @Nullable Token source) {
        if (source == null || words.get(words.size() - 1).index() < source.index()) {
            return words;
        }
        int comma = words.stream()
                .filter(t -> t.text().equals(",") && t.index() < source.index())
                .mapToInt(Token::index)
                .max()
                .orElse(-1);
        List<Token> before = ContentWords.trimmed(
                words.stream().filter(t -> t.index() < comma).toList());
        return words.get(0).index() > source.index() || before.isEmpty() ? words : before;
    }

    /** Whether the words of a verb below the content go on with the speaker, not with what is reported. */
    private boolean leaves(Sentence sentence, Token verb, Token content, Token head) {
        if (!verb.isVerb() || verb.index() < head.index()) {
            return false;
        }
        return isNextCue(sentence, verb)
                || isFiniteAfterInfinitive(sentence, verb, content)
                || isParticipleCue(sentence, verb, content)
                || isOwnCue(sentence, verb);
    }

    /** "said that it had lost and vowed to fight". */
    private boolean isNextCue(Sentence sentence, Token verb) {
        return isNextVerb(sentence, verb) && !index.at(sentence, verb).isEmpty();
    }

    static boolean isNextVerb(Sentence sentence, Token verb) {
        return verb.function() == Dependency.CONJUNCT
                && verb.isFinite()
                && !sentence.hasDependent(verb, Dependency.SUBJECT, Dependency.PASSIVE_SUBJECT);
    }

    /** "agreed to lend 90 billion, but put off a decision". */
    private static boolean isFiniteAfterInfinitive(Sentence sentence, Token verb, Token content) {
        return isNextVerb(sentence, verb)
                && verb.head() == content.index()
                && (content.is(VerbForm.BASE) || content.is(VerbForm.GERUND))
                && !sentence.hasDependent(content, Dependency.SUBJECT);
    }

    /** "said that it would leave, adding that", "said he would not stand, calling the vote a farce". */
    private boolean isParticipleCue(Sentence sentence, Token verb, Token content) {
        if (!verb.is(VerbForm.GERUND) || sentence.hasDependent(verb, Dependency.SUBJECT)) {
            return false;
        }
        Optional<Token> first = sentence.subtree(verb, t -> t.index() < verb.index()).stream()
                .filter(t -> t.function() != Dependency.PUNCTUATION)
                .findFirst();
        int before = first.map(Token::index).orElse(verb.index()) - 1;
        return before > content.index()
                && sentence.token(before).text().equals(",")
                && index.at(sentence, verb).stream()
                        .map(m -> m.entry())
                        .anyMatch(c -> c.content().contains("speech")
                                || c.content().contains("attribute")
                                || c.content().contains("of") && !c.effects().contains(Effect.ATTITUDE));
    }

    /** "told reporters that he was well, though he conceded that he had been ill". */
    private boolean isOwnCue(Sentence sentence, Token verb) {
        return verb.function() == Dependency.ADVERBIAL_CLAUSE
                && verb.isFinite()
                && sentence.dependents(verb, Dependency.SUBJECT).stream().anyMatch(Token::isPronoun)
                && sentence.dependents(verb, Dependency.MARKER).stream()
                        .anyMatch(m -> m.index() > 0
                                && sentence.token(m.index() - 1).text().equals(","))
                && index.at(sentence, verb).stream()
                        .anyMatch(m -> m.entry().content().contains("speech"));
    }

    /** "The plan, he said, was not final": the sentence into which the cue's own clause is thrust. */
    static Optional<Token> around(Predicates predicates, Token head) {
        Sentence sentence = predicates.sentence();
        boolean parenthetical = head.function() == Dependency.PARATAXIS
                || head.function() == Dependency.ADVERBIAL_CLAUSE
                        && sentence.dependents(head, Dependency.MARKER).isEmpty()
                        && head.is(VerbForm.PAST);
        Optional<Token> clause =
                parenthetical && !standsAlone(sentence, head) ? predicates.governor(head) : Optional.empty();
        return clause.map(
                c -> sentence.climb(c, (t, above) -> t.index() < head.index() && t.function() != Dependency.CLAUSE));
    }

    /** After a colon or semicolon a cue reports what follows. */
    static boolean standsAlone(Sentence sentence, Token head) {
        int first = sentence.subtree(head, t -> t.index() < head.index()).stream()
                .filter(t -> !isColon(t))
                .findFirst()
                .orElse(head)
                .index();
        return first > 0 && isColon(sentence.token(first - 1));
    }

    private static boolean isColon(Token token) {
        return COLONS.contains(token.text());
    }
}
