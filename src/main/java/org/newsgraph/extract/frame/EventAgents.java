// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.extract.argument.AdjunctSubject;
import org.newsgraph.extract.argument.Arguments;
import org.newsgraph.extract.argument.FrameRule;
import org.newsgraph.nlp.argument.Argument;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Relation;
import org.newsgraph.ontology.Slot;
import org.newsgraph.ontology.Trait;
import org.newsgraph.ontology.WordCategory;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.rule.Rules;
import org.newsgraph.trigger.TriggerIndex;
import org.newsgraph.trigger.TriggerMatch;

/**
 * Finds who acts behind an event in which something is done: who is killed "in an attack by A", "in A's raids", "in
 * clashes with A". The event must be a deed of the same PLOVER event as the verb's.
 */
final class EventAgents {

    private final Ontology ontology;
    private final TriggerIndex<LexiconEntry> index;
    private final AdjunctSubject adjuncts;
    private final Predicates predicates;
    private final Rules rules;
    private final FillingReader reader;

    EventAgents(
            Ontology ontology,
            TriggerIndex<LexiconEntry> index,
            AdjunctSubject adjuncts,
            Predicates predicates,
            FillingReader reader) {
        this.ontology = ontology;
        this.index = index;
        this.adjuncts = adjuncts;
        this.predicates = predicates;
        this.rules = predicates.rules();
        this.reader = reader;
    }

    /** The subjects themselves where they are no event, or nobody is known to act behind it. */
    List<Filling> of(Token verb, Relation relation, List<Filling> subjects) {
        return events(verb, subjects)
                .map(event -> behind(event, relation))
                .filter(found -> !found.isEmpty() && rules.isOn(FrameRule.EVENT_AGENT))
                .findFirst()
                .orElseGet(() ->
                        rules.isOn(FrameRule.EVENT_AS_SETTING) && isSetting(verb, subjects) ? List.of() : subjects);
    }

    /** "clashes in which soldiers were killed": the event that a relative clause takes up is where, not who. */
    private boolean isSetting(Token verb, List<Filling> subjects) {
        Optional<Token> event = events(verb, subjects).findFirst();
        return !subjects.isEmpty()
                && verb.function() == Dependency.RELATIVE_CLAUSE
                && event.equals(predicates.governor(verb))
                && !predicates.functions(verb, event.orElseThrow()).contains("subject");
    }

    private Stream<Token> events(Token verb, List<Filling> subjects) {
        if (!subjects.isEmpty()) {
            return subjects.stream()
                    .limit(1)
                    .filter(s -> s.is(Trait.EVENTIVE))
                    .flatMap(s -> s.head(predicates.sentence()).stream());
        }
        return predicates.at(verb).passive()
                ? predicates
                        .arguments(verb, WordSet.FRAMING)
                        .map(Argument::head)
                        .map(predicates.sentence()::token)
                : Stream.empty();
    }

    private List<Filling> behind(Token event, Relation relation) {
        for (TriggerMatch<LexiconEntry> match : index.at(predicates.sentence(), event)) {
            if (isSameDeed(match.entry(), event, relation)) {
                List<Filling> agents = read(event, match, s -> s.role().equals("subject"));
                List<Filling> found = agents.isEmpty()
                        ? read(event, match, s -> s.functions().stream()
                                .anyMatch(f -> predicates.is(f, WordSet.COMITATIVE)))
                        : agents;
                if (found.size() == 1) {
                    return List.of(found.get(0).by(FrameRule.EVENT_AGENT));
                }
            }
        }
        return List.of();
    }

    private boolean isSameDeed(LexiconEntry entry, Token event, Relation relation) {
        return (entry.trigger().category() == WordCategory.NOUN || event.is(VerbForm.GERUND))
                && relation.ploverEvent() != null
                && relation.ploverEvent()
                        .equals(ontology.relation(entry.relation()).ploverEvent());
    }

    private List<Filling> read(Token event, TriggerMatch<LexiconEntry> match, Predicate<Slot> wanted) {
        Arguments arguments = new Arguments(predicates, event, match.tokens(), Optional.empty(), adjuncts);
        Set<String> actors = ontology.relation(match.entry().relation()).domain();
        return match.entry().frame().stream()
                .filter(wanted)
                .map(slot -> FrameFiller.slot(reader, arguments, event, slot, slot.functions(), actors, t -> true))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
