// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.WordClass;
import org.newsgraph.nlp.argument.Argument;
import org.newsgraph.nlp.argument.Predicate;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.ontology.Cue;
import org.newsgraph.ontology.WordCategory;
import org.newsgraph.quotation.QuotedRegions.Region;
import org.newsgraph.trigger.TriggerIndex;
import org.newsgraph.trigger.TriggerMatch;

/** Finds the cues of a sentence, with their source and the clause that they report. */
final class CueReader {

    private static final int FEWEST_WORDS = 3;

    private final TriggerIndex<Cue> index;
    private final ContentReader contents;

    CueReader(List<Cue> cues) {
        this.index = new TriggerIndex<>(cues, Cue::trigger);
        this.contents = new ContentReader(index);
    }

    /** At most one for each cue word: the entry that finds most. */
    List<ReportedClause> clauses(Predicates predicates, List<Region> regions) {
        Sentence sentence = predicates.sentence();
        List<ReportedClause> all = new ArrayList<>();
        for (Token head : sentence.tokens()) {
            @Nullable ReportedClause best = null;
            for (TriggerMatch<Cue> match : index.at(sentence, head)) {
                ReportedClause clause = clause(predicates, head, match, regions);
                boolean useful = !isAimless(predicates, head, clause, regions)
                        && (clause.content() != null || (clause.takesSpeech() && clause.source() != null));
                if (useful && (best == null || isBetter(clause, best))) {
                    best = clause;
                }
            }
            if (best != null) {
                all.add(best);
            }
        }
        return ClauseSieve.of(predicates, all, regions);
    }

    /** Without a source only a clause is reported, and a wish or plan only in the passive or under a noun. */
    private static boolean isAimless(Predicates predicates, Token head, ReportedClause clause, List<Region> regions) {
        Sentence sentence = predicates.sentence();
        if (SourceFinder.isBareParticiple(sentence, head)
                && !sentence.hasDependent(head, Dependency.AGENT, Dependency.SUBJECT)) {
            return true;
        }
        if (clause.isAttitude() && SourceFinder.isQuoted(head, regions)) {
            return true;
        }
        if (clause.isAttitude() && clause.isPhrase() && isShort(sentence, clause)) {
            return true;
        }
        if (clause.source() != null) {
            return false;
        }
        boolean attitude = clause.isAttitude()
                && !(head.isVerb() && predicates.at(head).passive())
                && !(head.isNoun() && followsThat(sentence, clause));
        return attitude || clause.isPhrase();
    }

    private static boolean followsThat(Sentence sentence, ReportedClause clause) {
        @Nullable Span content = clause.content();
        return content != null
                && sentence.tokens().stream()
                        .filter(t -> t.span().end() <= content.begin())
                        .reduce((first, second) -> second)
                        .filter(t -> t.lemma().equals("that"))
                        .isPresent();
    }

    /** "asked for more", "feared riots": too little for what someone wants or thinks. */
    private static boolean isShort(Sentence sentence, ReportedClause clause) {
        @Nullable Span content = clause.content();
        return content != null
                && sentence.tokens().stream()
                                .filter(t -> content.contains(t.span()))
                                .count()
                        < FEWEST_WORDS;
    }

    /** The longer content; of equal ones a claim rather than an attitude. */
    private static boolean isBetter(ReportedClause clause, ReportedClause best) {
        int more = length(clause) - length(best);
        return more > 0 || more == 0 && best.isAttitude() && !clause.isAttitude();
    }

    private static int length(ReportedClause clause) {
        return clause.content() == null ? 0 : clause.content().length();
    }

    private ReportedClause clause(Predicates predicates, Token head, TriggerMatch<Cue> match, List<Region> regions) {
        Cue cue = match.entry();
        Sentence sentence = predicates.sentence();
        if (cue.trigger().category() == WordCategory.PREPOSITION
                || cue.trigger().category() == WordCategory.CONJUNCTION) {
            return adverbial(predicates, head, match);
        }
        Predicate predicate = predicates.at(head);
        @Nullable Token source = SourceFinder.of(predicates, head, cue, regions);
        Optional<Token> content = cue.content().stream()
                .flatMap(f ->
                        match.tokens().stream().flatMap(t -> predicates.at(t).arguments(f)))
                .filter(a -> a.direct() || (head.isVerb() && a.function().equals("of") && a.head() > head.index()))
                .map(Argument::head)
                .map(sentence::token)
                .filter(t -> t != source && !t.isPronoun() && !t.is(WordClass.DETERMINER))
                .filter(t -> !(match.tokens().get(match.tokens().size() - 1).isNoun()
                        && ContentWords.isRelative(sentence, t)))
                .filter(t -> t.isVerb() || !head.isVerb() || predicate.passive() || t.index() > head.index())
                .findFirst()
                .or(() -> ContentWords.besideObject(predicates, head, cue))
                .or(() -> ContentReader.around(predicates, head));
        boolean phrase = content.filter(c -> !c.isVerb()).isPresent();
        @Nullable
        Span words = content.map(c -> contents.span(sentence, c, head, source, match.tokens()))
                .map(w -> ContentWords.withSubject(sentence, head, content.get(), w))
                .map(w -> ContentWords.overCue(sentence, head, source, w))
                .orElse(null);
        boolean judged = cue.content().contains("attribute") || cue.content().contains("as");
        boolean guessed = words == null;
        if (guessed && cue.content().contains("that") && !SourceFinder.isBareParticiple(sentence, head)) {
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

    /** "According to A, B left": the clause around, without the adverbial. */
    private ReportedClause adverbial(Predicates predicates, Token head, TriggerMatch<Cue> match) {
        Sentence sentence = predicates.sentence();
        Token top = sentence.climb(head, (t, above) -> match.tokens().contains(above));
        Optional<Token> governor = predicates.governor(top);
        Token last = match.tokens().get(match.tokens().size() - 1);
        @Nullable
        Token source = match.tokens().stream()
                .flatMap(t -> sentence.dependents(t, Dependency.PREPOSITION_OBJECT, Dependency.SUBJECT).stream())
                .filter(t -> t.index() > last.index())
                .findFirst()
                .orElse(null);
        @Nullable
        Span content = governor.map(g -> clauseOf(predicates, g))
                .map(g -> contents.span(sentence, g, head, source, match.tokens()))
                .orElse(null);
        return new ReportedClause(
                sentence.index(), match.entry(), source, match.tokens(), source == null ? null : content, false, false);
    }

    private static Token clauseOf(Predicates predicates, Token token) {
        return predicates.sentence().climb(token, (t, above) -> !t.isVerb());
    }
}
