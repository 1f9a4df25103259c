// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.Argument;
import org.newsgraph.nlp.Function;
import org.newsgraph.nlp.Predicate;
import org.newsgraph.nlp.Predicates;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.ontology.Cue;
import org.newsgraph.ontology.WordCategory;
import org.newsgraph.quotation.QuotationFinder.ReportedClause;
import org.newsgraph.quotation.QuotedRegions.Region;
import org.newsgraph.trigger.TriggerIndex;
import org.newsgraph.trigger.TriggerMatch;

/** Finds the cues of a sentence, with their source and the clause that they report. */
final class CueReader {

    private static final Set<String> FINITE_PAST = Set.of("VBD", "VBZ");

    private final TriggerIndex<Cue> index;

    CueReader(List<Cue> cues) {
        this.index = new TriggerIndex<>(cues, Cue::trigger);
    }

    /** At most one for each cue word: the entry that finds most. */
    List<ReportedClause> clauses(Predicates predicates, List<Region> regions) {
        Sentence sentence = predicates.sentence();
        List<ReportedClause> all = new ArrayList<>();
        for (Token head : sentence.tokens()) {
            @Nullable ReportedClause best = null;
            for (TriggerMatch<Cue> match : index.at(sentence, head)) {
                ReportedClause clause = clause(predicates, head, match, regions);
                boolean attitude = clause.isAttitude() && (clause.source() == null || isQuoted(head, regions));
                boolean unsourced = clause.source() == null && head.isNoun() && clause.isPhrase();
                boolean participle = isBareParticiple(sentence, head)
                        && !sentence.hasDependent(head, Function.AGENT, Function.SUBJECT);
                boolean useful = !attitude
                        && !participle
                        && !unsourced
                        && (clause.content() != null || (clause.takesSpeech() && clause.source() != null));
                if (useful && (best == null || isBetter(clause, best))) {
                    best = clause;
                }
            }
            if (best != null) {
                all.add(best);
            }
        }
        return all.stream()
                .filter(c -> !c.isGuessed()
                        || c.content() == null
                        || all.stream()
                                .noneMatch(o -> o != c
                                        && o.content() != null
                                        && o.content().overlaps(c.content())))
                .toList();
    }

    /** The longer content; of equal ones a claim rather than an attitude. */
    private static boolean isBetter(ReportedClause clause, ReportedClause best) {
        int more = length(clause) - length(best);
        return more > 0 || more == 0 && best.isAttitude() && !clause.isAttitude();
    }

    private static int length(ReportedClause clause) {
        return clause.content() == null ? 0 : clause.content().length();
    }

    private static boolean isQuoted(Token head, List<Region> regions) {
        return regions.stream().anyMatch(r -> r.span().contains(head.span()));
    }

    private ReportedClause clause(Predicates predicates, Token head, TriggerMatch<Cue> match, List<Region> regions) {
        Cue cue = match.entry();
        Sentence sentence = predicates.sentence();
        if (cue.trigger().category() == WordCategory.PREPOSITION
                || cue.trigger().category() == WordCategory.CONJUNCTION) {
            return adverbial(predicates, head, match);
        }
        Predicate predicate = predicates.at(head);
        @Nullable Token source = source(predicates, head, cue);
        Optional<Token> content = cue.content().stream()
                .flatMap(predicate::arguments)
                .filter(a -> a.direct() || (head.isVerb() && a.function().equals("of") && a.head() > head.index()))
                .map(Argument::head)
                .map(sentence::token)
                .filter(t -> t != source && !t.isPronoun() && !t.tag().equals("DT"))
                .findFirst()
                .or(() -> ContentWords.besideObject(predicates, head, cue))
                .or(() -> around(predicates, head));
        boolean phrase = content.filter(c -> !c.isVerb()).isPresent();
        @Nullable
        Span words = content.map(c -> contentSpan(sentence, c, head, source, match.tokens()))
                .orElse(null);
        boolean judged = cue.content().contains("attribute") || cue.content().contains("as");
        boolean guessed = words == null;
        if (guessed && cue.content().contains("that") && !isBareParticiple(sentence, head)) {
            words = ContentWords.following(sentence, head, match.tokens(), content.isPresent());
        }
        if (words != null && judged && predicate.argument("object").isPresent()) {
            Token object = sentence.token(predicate.argument("object").get().head());
            words = object.index() > head.index()
                    ? Sentence.span(sentence.subtree(object)).cover(words)
                    : words;
        }
        return new ReportedClause(sentence.index(), cue, source, match.tokens(), words, phrase, guessed);
    }

    private @Nullable Token source(Predicates predicates, Token head, Cue cue) {
        Sentence sentence = predicates.sentence();
        return cue.source().stream()
                .flatMap(predicates.at(speaking(predicates, head))::arguments)
                .filter(a -> a.direct() || !isBareParticiple(sentence, head))
                .map(Argument::head)
                .map(sentence::token)
                .filter(t -> t.isNoun()
                        || t.isPronoun()
                        || t.isRelativePronoun()
                        || t.tag().equals("DT")
                        || t.tag().equals("CD")
                        || t.isAdjective() && (head.isVerb() || isCapital(t)))
                .findFirst()
                .orElse(null);
    }

    /** The verb whose subject speaks: of a next cue that the parser hangs on the content, the cue before it. */
    private Token speaking(Predicates predicates, Token head) {
        if (!isNextCue(predicates.sentence(), head)) {
            return head;
        }
        Token verb = head;
        while (verb.function() == Function.CONJUNCT && predicates.governor(verb).isPresent()) {
            verb = predicates.governor(verb).get();
        }
        boolean inContent = Set.of(Function.CLAUSE, Function.OPEN_CLAUSE).contains(verb.function())
                && predicates.governor(verb).filter(Token::isVerb).isPresent();
        return inContent ? predicates.governor(verb).get() : head;
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    /** "Asked about the raid": whoever the participle belongs to does not ask. */
    private static boolean isBareParticiple(Sentence sentence, Token head) {
        return head.tag().equals("VBN")
                && head.function() != Function.CONJUNCT
                && !sentence.hasDependent(head, Function.AUXILIARY, Function.PASSIVE_AUXILIARY);
    }

    /** "The plan, he said, was not final": the sentence into which the cue's own clause is thrust. */
    private static Optional<Token> around(Predicates predicates, Token head) {
        boolean parenthetical = head.function() == Function.PARATAXIS
                || (head.function() == Function.ADVERBIAL_CLAUSE
                        && predicates
                                .sentence()
                                .dependents(head, Function.MARKER)
                                .isEmpty()
                        && head.tag().equals("VBD"));
        Optional<Token> clause = parenthetical && !standsAlone(predicates.sentence(), head)
                ? predicates.governor(head)
                : Optional.empty();
        while (clause.flatMap(predicates::governor).isPresent()
                && clause.get().index() < head.index()
                && clause.get().function() != Function.CLAUSE) {
            clause = predicates.governor(clause.get());
        }
        return clause;
    }

    /** After a colon or semicolon a cue reports what follows. */
    private static boolean standsAlone(Sentence sentence, Token head) {
        int first = sentence.subtree(head, t -> t.index() < head.index()).get(0).index();
        return first > 0 && sentence.token(first - 1).text().matches("[:;]");
    }

    /** "According to A, B left": the clause around, without the adverbial. */
    private ReportedClause adverbial(Predicates predicates, Token head, TriggerMatch<Cue> match) {
        Sentence sentence = predicates.sentence();
        Token top = head;
        Optional<Token> governor = predicates.governor(top);
        while (governor.isPresent() && match.tokens().contains(governor.get())) {
            top = governor.get();
            governor = predicates.governor(top);
        }
        Token last = match.tokens().get(match.tokens().size() - 1);
        @Nullable
        Token source = match.tokens().stream()
                .flatMap(t -> sentence.dependents(t, Function.PREPOSITION_OBJECT, Function.SUBJECT).stream())
                .filter(t -> t.index() > last.index())
                .findFirst()
                .orElse(null);
        @Nullable
        Span content = governor.map(g -> clauseOf(predicates, g))
                .map(g -> contentSpan(sentence, g, head, source, match.tokens()))
                .orElse(null);
        return new ReportedClause(
                sentence.index(), match.entry(), source, match.tokens(), source == null ? null : content, false, false);
    }

    private static Token clauseOf(Predicates predicates, Token token) {
        Token clause = token;
        while (!clause.isVerb() && predicates.governor(clause).isPresent()) {
            clause = predicates.governor(clause).get();
        }
        return clause;
    }

    /**
     * The content's subtree without the cue, its source and marks at the ends: the longest stretch beside the cue, or,
     * where the cue is thrust into the midst of the content, both stretches with the cue between them.
     */
    private @Nullable Span contentSpan(
            Sentence sentence, Token content, Token head, @Nullable Token source, List<Token> cue) {
        List<Token> kept =
                sentence.subtree(content, t -> t != head && t != source && !cue.contains(t) && !isNextCue(sentence, t));
        int semicolon = kept.stream()
                .filter(t -> t.text().matches("[;:]") && t.index() < head.index())
                .mapToInt(Token::index)
                .max()
                .orElse(-1);
        List<Token> before = ContentWords.trimmed(kept.stream()
                .filter(t -> t.index() < head.index() && t.index() > semicolon)
                .toList());
        List<Token> after = ContentWords.trimmed(
                kept.stream().filter(t -> t.index() > head.index()).toList());
        boolean thrust = sentence.subtree(content).contains(head) && !before.isEmpty() && ContentWords.goesOn(after);
        if (thrust) {
            return Sentence.span(before).cover(Sentence.span(after));
        }
        List<Token> best = after.size() > before.size() ? after : before;
        return best.isEmpty() ? null : Sentence.span(best);
    }

    /** "said that it had lost and vowed to fight": the second verb goes on with the speaker, not with the content. */
    private boolean isNextCue(Sentence sentence, Token verb) {
        return verb.function() == Function.CONJUNCT
                && verb.isVerb()
                && FINITE_PAST.contains(verb.tag())
                && !sentence.hasDependent(verb, Function.SUBJECT, Function.PASSIVE_SUBJECT)
                && !index.at(sentence, verb).isEmpty();
    }
}
