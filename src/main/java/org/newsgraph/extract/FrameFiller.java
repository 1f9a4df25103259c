// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.nlp.Argument;
import org.newsgraph.nlp.Function;
import org.newsgraph.nlp.Predicates;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Relation;
import org.newsgraph.ontology.Slot;
import org.newsgraph.ontology.WordCategory;
import org.newsgraph.resolve.Reference;
import org.newsgraph.resolve.ResolvedArticle;
import org.newsgraph.trigger.TriggerIndex;
import org.newsgraph.trigger.TriggerMatch;

/** Fills the frames of the lexicon with the arguments of a sentence; types decide what fits where. */
final class FrameFiller {

    private static final Set<String> TIME_TYPES = Set.of("DATE", "TIME", "DURATION", "SET");
    private static final Set<String> CLAUSES = Set.of("that", "infinitive", "gerund");

    private final Ontology ontology;
    private final Operators operators;
    private final TriggerIndex<LexiconEntry> index;

    FrameFiller(Ontology ontology, Operators operators) {
        this.ontology = ontology;
        this.operators = operators;
        this.index = new TriggerIndex<>(ontology.lexicon().entries(), LexiconEntry::trigger);
    }

    /** The best frame of each trigger; of a standing relation's noun the best for each relation. */
    List<FilledFrame> fill(Predicates predicates, ResolvedArticle resolved, LastPair pair) {
        List<FilledFrame> all = new ArrayList<>();
        Set<Token> used = new HashSet<>();
        for (Token head : predicates.sentence().tokens()) {
            Map<String, FilledFrame> best = new LinkedHashMap<>();
            for (TriggerMatch<LexiconEntry> match : index.at(predicates.sentence(), head)) {
                fill(predicates, resolved, pair, head, match).ifPresent(frame -> {
                    String key = isEvent(frame) ? "" : frame.entry().relation();
                    best.merge(key, frame, (a, b) -> b.weight() > a.weight() ? b : a);
                });
            }
            best.values().stream()
                    .filter(f -> f.trigger().stream().noneMatch(used::contains))
                    .forEach(all::add);
            best.values().forEach(f -> used.addAll(f.trigger()));
        }
        return all;
    }

    private boolean isEvent(FilledFrame frame) {
        return relation(frame.entry()).ploverEvent() != null;
    }

    private Relation relation(LexiconEntry entry) {
        return ontology.relation(entry.relation());
    }

    private Optional<FilledFrame> fill(
            Predicates predicates,
            ResolvedArticle resolved,
            LastPair pair,
            Token head,
            TriggerMatch<LexiconEntry> match) {
        LexiconEntry entry = match.entry();
        Optional<SupportVerb> support = entry.trigger().category() == WordCategory.NOUN
                ? operators.support(predicates, head)
                : Optional.empty();
        Map<String, List<Filling>> roles = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Slot slot : entry.frame()) {
            List<Filling> fillings = slot.functions().contains("phrase")
                    ? List.of(phrase(predicates, head, match.tokens(), taken))
                    : slot(predicates, resolved, head, match.tokens(), support, slot, relation(entry), taken);
            if (fillings.isEmpty()) {
                if (!slot.optional()) {
                    return Optional.empty();
                }
                continue;
            }
            fillings = pair.members(fillings);
            fillings.forEach(f -> f.own().forEach(w -> taken.add(w.index())));
            roles.put(slot.role(), fillings);
        }
        boolean pairs = relation(entry).symmetric()
                && roles.getOrDefault("subject", List.of()).size() > 1;
        if (!roles.containsKey("subject")
                || (relation(entry).objectRequired() && !roles.containsKey("object") && !pairs)
                || (relation(entry).symmetric() && roles.size() == 1 && !pairs)
                || selfOnly(roles)) {
            return Optional.empty();
        }
        return Optional.of(new FilledFrame(entry, head, match.tokens(), support, Map.copyOf(roles)));
    }

    private static boolean selfOnly(Map<String, List<Filling>> roles) {
        List<Filling> subjects = roles.getOrDefault("subject", List.of());
        List<Filling> objects = roles.getOrDefault("object", List.of());
        return subjects.size() == 1
                && objects.size() == 1
                && objects.get(0).entity().isPresent()
                && objects.get(0).entity().equals(subjects.get(0).entity());
    }

    private List<Filling> slot(
            Predicates predicates,
            ResolvedArticle resolved,
            Token head,
            List<Token> trigger,
            Optional<SupportVerb> support,
            Slot slot,
            Relation relation,
            Set<Integer> taken) {
        Set<String> types = types(slot, relation);
        for (String function : slot.functions()) {
            List<Argument> arguments = arguments(predicates, head, support, function)
                    .filter(a -> !taken.contains(a.head()))
                    .filter(a -> trigger.stream().noneMatch(t -> t.index() == a.head()) || function.equals("self"))
                    .toList();
            List<Filling> fillings = new ArrayList<>();
            for (Argument argument : arguments) {
                if (fillings.isEmpty() || function.equals("between") || function.equals("modifier")) {
                    fillings.addAll(fillings(predicates, resolved, argument, slot.role(), types, taken));
                }
            }
            if (!fillings.isEmpty()) {
                return fillings;
            }
        }
        return List.of();
    }

    private Set<String> types(Slot slot, Relation relation) {
        if (!slot.types().isEmpty()) {
            return slot.types();
        }
        return switch (slot.role()) {
            case "subject" -> relation.domain();
            case "object" -> relation.range();
            case "place" -> Set.of("Place", "State");
            default -> ontology.types().keySet();
        };
    }

    /** A noun's own arguments, then those that its support verb lends it. */
    private static Stream<Argument> arguments(
            Predicates predicates, Token head, Optional<SupportVerb> support, String function) {
        Stream<Argument> own = predicates.at(head).arguments(function);
        if (support.isEmpty()) {
            return own;
        }
        Token verb = support.get().verb();
        boolean subject = function.equals("subject");
        Stream<Argument> lent = predicates.at(verb).arguments(function).filter(a -> a.head() != head.index());
        return subject || !Set.of("object", "that", "infinitive").contains(function) ? Stream.concat(own, lent) : own;
    }

    private List<Filling> fillings(
            Predicates predicates,
            ResolvedArticle resolved,
            Argument argument,
            String role,
            Set<String> types,
            Set<Integer> taken) {
        Sentence sentence = predicates.sentence();
        Token head = sentence.token(argument.head());
        if (TIME_TYPES.contains(head.nameType())) {
            return List.of();
        }
        boolean words = role.equals("content") || role.equals("topic");
        if (head.isVerb() || CLAUSES.contains(argument.function())) {
            return words
                    ? List.of(new Filling(null, content(sentence, head), argument.direct()))
                    : clauseEntity(predicates, resolved, head, types, argument.direct());
        }
        List<Filling> found = new ArrayList<>();
        for (Token member : sentence.conjuncts(head)) {
            entity(predicates, resolved, member, types, argument.direct())
                    .filter(f -> f.own().stream().noneMatch(w -> taken.contains(w.index())))
                    .ifPresent(found::add);
        }
        if (found.isEmpty()
                && words
                && (head.isNoun() || head.tag().equals("CD") || head.tag().equals("DT"))) {
            found.add(new Filling(null, content(sentence, head), argument.direct()));
        }
        return found;
    }

    /** "opposition to using the assets": what the clause is about. */
    private static List<Filling> clauseEntity(
            Predicates predicates, ResolvedArticle resolved, Token verb, Set<String> types, boolean sure) {
        for (String function : List.of("object", "subject")) {
            for (Argument argument : predicates.at(verb).arguments(function).toList()) {
                Optional<Filling> filling =
                        entity(predicates, resolved, predicates.sentence().token(argument.head()), types, sure);
                if (filling.isPresent()) {
                    return List.of(filling.get());
                }
            }
        }
        return List.of();
    }

    /** The entity that a token heads; of "parts of", "use of" that which is spoken of. */
    private static Optional<Filling> entity(
            Predicates predicates, ResolvedArticle resolved, Token head, Set<String> types, boolean sure) {
        Sentence sentence = predicates.sentence();
        Token current = head;
        for (int steps = 0; steps < 3; steps++) {
            Optional<Reference> reference = resolved.at(sentence.index(), current.index());
            if (reference.isPresent()) {
                List<Token> words = sentence.tokens()
                        .subList(reference.get().first(), reference.get().last() + 1);
                return reference.filter(r -> types.contains(r.type())).map(r -> new Filling(r, words, sure));
            }
            Optional<Token> of = sentence.dependents(current, Function.PREPOSITION).stream()
                    .filter(p -> p.lemma().equals("of"))
                    .flatMap(p ->
                            sentence.dependents(p, Function.PREPOSITION_OBJECT, Function.PREPOSITION_CLAUSE).stream())
                    .findFirst();
            if (of.isEmpty()) {
                return Optional.empty();
            }
            if (of.get().isVerb()) {
                return clauseEntity(predicates, resolved, of.get(), types, sure).stream()
                        .findFirst();
            }
            current = of.get();
        }
        return Optional.empty();
    }

    private static List<Token> content(Sentence sentence, Token head) {
        List<Token> words = new ArrayList<>(sentence.subtree(
                head, t -> t.function() != Function.PARATAXIS && t.function() != Function.RELATIVE_CLAUSE));
        while (words.size() > 1 && isEdge(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        while (words.size() > 1 && (isEdge(words.get(0)) || words.get(0).function() == Function.MARKER)) {
            words.remove(0);
        }
        return List.copyOf(words);
    }

    private static boolean isEdge(Token token) {
        return token.function() == Function.PUNCTUATION
                || !Character.isLetterOrDigit(token.text().codePointAt(0));
    }

    /** The words of a noun phrase that name an office: "Defence Minister", without whose it is. */
    private static Filling phrase(Predicates predicates, Token head, List<Token> trigger, Set<Integer> taken) {
        Sentence sentence = predicates.sentence();
        int first = trigger.get(0).index();
        int phrase = head.function() == Function.COMPOUND ? head.head() : head.index();
        while (first > 0) {
            Token before = sentence.token(first - 1);
            boolean part = ((before.head() >= first && before.head() <= head.index()) || before.head() == phrase)
                    && Set.of(Function.COMPOUND, Function.ADJECTIVE, Function.OTHER)
                            .contains(before.function())
                    && !taken.contains(before.index());
            if (!part) {
                break;
            }
            first--;
        }
        int last = trigger.get(trigger.size() - 1).index();
        return new Filling(null, sentence.tokens().subList(first, last + 1), true);
    }
}
