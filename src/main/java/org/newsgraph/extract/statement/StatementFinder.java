// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.newsgraph.extract.frame.FilledFrame;
import org.newsgraph.extract.frame.FrameFiller;
import org.newsgraph.extract.frame.FrameListener;
import org.newsgraph.extract.frame.PairMemory;
import org.newsgraph.extract.frame.PairNouns;
import org.newsgraph.extract.status.StatusReader;
import org.newsgraph.extract.word.Cues;
import org.newsgraph.extract.word.Operators;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.Statement;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Effect;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Relation;
import org.newsgraph.resolve.ResolvedArticle;
import org.newsgraph.time.TimeReader;

/** Finds what an article states; safe to share between threads. */
public final class StatementFinder {

    private final Ontology ontology;
    private final FrameFiller frames;
    private final StatusReader statuses;
    private final PairNouns pairNouns;
    private final TimeReader days;
    private final Set<String> encounters;

    public StatementFinder(Ontology ontology) {
        Operators operators = new Operators(ontology.lexicon().operators());
        this.ontology = ontology;
        this.frames = new FrameFiller(ontology, operators);
        this.statuses = new StatusReader(
                operators,
                new Cues(ontology.lexicon().cues().stream()
                        .filter(c -> !c.effects().contains(Effect.ATTITUDE))
                        .toList()));
        this.days = new TimeReader(ontology);
        this.pairNouns = PairNouns.of(ontology);
        this.encounters = ontology.relations().values().stream()
                .filter(Relation::symmetric)
                .map(Relation::ploverEvent)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Finds them sentence by sentence, since whom "both sides" means depends on what was stated before.
     *
     * @return each statement once, in the order of the text
     * @throws CancellationException where the thread is interrupted, between two sentences
     */
    public List<Statement> find(
            ReadArticle article,
            ResolvedArticle resolved,
            Attributions attributions,
            List<Amount> money,
            FrameListener listener) {
        StatementBuilder builder = new StatementBuilder(ontology, article.article(), attributions);
        PairMemory pairs = new PairMemory(article.rules(), resolved, pairNouns);
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (Predicates sentence : article.predicates()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException(
                        "nobody waits for " + article.article().id());
            }
            List<FilledFrame> filled = frames.fill(sentence, resolved, pairs, listener);
            Circumstances circumstances = new Circumstances(article, sentence, resolved, money, days, triggers(filled));
            for (FilledFrame frame : filled) {
                List<Statement> built =
                        builder.build(frame, sentence, pair -> statuses.read(sentence, frame, pair), circumstances);
                built.forEach(s -> statements.putIfAbsent(s.id(), s));
                if (built.stream().anyMatch(Statement::asserted)) {
                    remember(frame, pairs);
                }
            }
        }
        List<Statement> ordered = new ArrayList<>(statements.values());
        ordered.sort(Statement.TEXT_ORDER);
        return ordered;
    }

    private static Set<Token> triggers(List<FilledFrame> filled) {
        Set<Token> triggers = new HashSet<>();
        filled.forEach(frame -> {
            triggers.add(frame.head());
            frame.support().ifPresent(support -> triggers.add(support.verb()));
        });
        return triggers;
    }

    private void remember(FilledFrame frame, PairMemory pairs) {
        String event = ontology.relation(frame.entry().relation()).ploverEvent();
        if (event != null && encounters.contains(event)) {
            pairs.remember(frame);
        } else if (event != null) {
            pairs.rememberOpponents(frame);
        }
    }
}
