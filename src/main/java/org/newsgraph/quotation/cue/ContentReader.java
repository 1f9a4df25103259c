// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation.cue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.ontology.Cue;
import org.newsgraph.ontology.Effect;
import org.newsgraph.quotation.report.Derivation;
import org.newsgraph.quotation.report.Functions;
import org.newsgraph.quotation.report.QuotationRule;
import org.newsgraph.trigger.TriggerIndex;

/** Reads off the tree which words of a clause are content. */
final class ContentReader {

    private static final String COMMA = ",";
    private static final Set<String> COLONS = Set.of(":", ";");

    private final TriggerIndex<Cue> index;

    ContentReader(TriggerIndex<Cue> index) {
        this.index = index;
    }

    /**
     * The content's subtree without the cue, its source and marks at the ends: the longest stretch beside the cue, or,
     * where the cue is thrust into the midst of the content, both stretches with the cue between them.
     */
    Optional<Span> span(CuePlace place, Token content, @Nullable Token source, Derivation derivation) {
        Sentence sentence = place.sentence();
        Token head = place.head();
        List<Token> all = sentence.subtree(
                content,
                t -> t != head && t != source && !place.words().contains(t) && !leaves(place, t, content, derivation));
        List<Token> before = ContentWords.trimmed(
                all.stream().filter(t -> t.index() < head.index()).toList());
        List<Token> after = ContentWords.trimmed(
                all.stream().filter(t -> t.index() > head.index()).toList());
        List<Token> near = derivation.changed(
                QuotationRule.CONTENT_FROM_COLON, before, words -> afterColon(words, sentence, head));
        boolean thrust = derivation.holds(
                QuotationRule.CONTENT_ON_BOTH_SIDES,
                () -> sentence.isWithin(head, content) && ContentWords.goesOn(near, after));
        if (thrust) {
            return Optional.of(Sentence.span(near).cover(Sentence.span(after)));
        }
        List<Token> longest = after.size() > near.size() ? after : near;
        return longest.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.span(derivation.changed(
                        QuotationRule.CONTENT_WITHOUT_SOURCE, longest, words -> withoutSource(words, source))));
    }

    /** "The dam broke; he said nobody had died": what stands before a colon or semicolon is no content. */
    private static List<Token> afterColon(List<Token> before, Sentence sentence, Token head) {
        int colon = sentence.tokens().stream()
                .limit(head.index())
                .filter(t -> COLONS.contains(t.text()))
                .mapToInt(Token::index)
                .max()
                .orElse(-1);
        return ContentWords.trimmed(
                before.stream().filter(t -> t.index() > colon).toList());
    }

    /** ", three people briefed on the talks said": what stands from the last comma on belongs to a source in it. */
    private static List<Token> withoutSource(List<Token> words, @Nullable Token source) {
        int at = source == null ? -1 : source.index();
        if (at < words.get(0).index() || words.get(words.size() - 1).index() < at) {
            return words;
        }
        int comma = words.stream()
                .filter(t -> t.text().equals(COMMA) && t.index() < at)
                .mapToInt(Token::index)
                .max()
                .orElse(-1);
        List<Token> before = ContentWords.trimmed(
                words.stream().filter(t -> t.index() < comma).toList());
        return before.isEmpty() ? words : before;
    }

    /** Tells of a verb below the content that its words go on with the speaker, not with what is reported. */
    private boolean leaves(CuePlace place, Token verb, Token content, Derivation derivation) {
        Sentence sentence = place.sentence();
        return verb.isVerb()
                && verb.index() > place.head().index()
                && (derivation.holds(QuotationRule.CONTENT_UNTIL_NEXT_CUE, () -> isNextCue(sentence, verb))
                        || derivation.holds(
                                QuotationRule.CONTENT_UNTIL_PARTICIPLE, () -> isParticipleCue(sentence, verb, content))
                        || derivation.holds(QuotationRule.CONTENT_UNTIL_OWN_CUE, () -> isOwnCue(sentence, verb)));
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

    /** "said that it would leave, adding that", "said he would not stand, calling the vote a farce". */
    private boolean isParticipleCue(Sentence sentence, Token verb, Token content) {
        if (!verb.is(VerbForm.GERUND) || sentence.hasDependent(verb, Dependency.SUBJECT)) {
            return false;
        }
        int before = sentence.subtree(verb, t -> t.index() < verb.index()).stream()
                        .filter(t -> t.function() != Dependency.PUNCTUATION)
                        .mapToInt(Token::index)
                        .findFirst()
                        .orElse(verb.index())
                - 1;
        return before > content.index()
                && sentence.token(before).text().equals(COMMA)
                && index.at(sentence, verb).stream().anyMatch(m -> goesOn(m.entry()));
    }

    private static boolean goesOn(Cue cue) {
        Set<String> functions = Set.copyOf(cue.content());
        return functions.contains(Functions.SPEECH)
                || functions.contains(Functions.ATTRIBUTE)
                || functions.contains(Functions.OF) && !cue.effects().contains(Effect.ATTITUDE);
    }

    /** "told reporters that he was well, though he conceded that he had been ill". */
    private boolean isOwnCue(Sentence sentence, Token verb) {
        return verb.function() == Dependency.ADVERBIAL_CLAUSE
                && verb.isFinite()
                && sentence.dependents(verb, Dependency.SUBJECT).stream().anyMatch(Token::isPronoun)
                && sentence.dependents(verb, Dependency.MARKER).stream()
                        .anyMatch(m -> m.index() > 0
                                && sentence.token(m.index() - 1).text().equals(COMMA))
                && index.at(sentence, verb).stream()
                        .anyMatch(m -> m.entry().content().contains(Functions.SPEECH));
    }
}
