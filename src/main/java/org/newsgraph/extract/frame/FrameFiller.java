// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extract.argument.AdjunctSubject;
import org.newsgraph.extract.argument.Arguments;
import org.newsgraph.extract.argument.Epithets;
import org.newsgraph.extract.argument.FrameRule;
import org.newsgraph.extract.word.Operators;
import org.newsgraph.extract.word.SupportVerb;
import org.newsgraph.nlp.argument.Argument;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.EntityTypes;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OtherSense;
import org.newsgraph.ontology.Relation;
import org.newsgraph.ontology.Slot;
import org.newsgraph.ontology.Trait;
import org.newsgraph.ontology.WordCategory;
import org.newsgraph.resolve.ResolvedArticle;
import org.newsgraph.rule.Rules;
import org.newsgraph.trigger.TriggerIndex;
import org.newsgraph.trigger.TriggerMatch;

/** Fills the frames of the lexicon with the arguments of a sentence; types decide what fits where. */
public final class FrameFiller {

    private static final String SUBJECT = "subject";
    private static final String OBJECT = "object";

    private final Ontology ontology;
    private final Set<String> sovereign;
    private final Set<String> places;
    private final Operators operators;
    private final AdjunctSubject adjuncts;
    private final TriggerIndex<LexiconEntry> index;
    private final TriggerIndex<OtherSense> otherSenses;

    public FrameFiller(Ontology ontology, Operators operators) {
        this.ontology = ontology;
        EntityTypes types = ontology.entityTypes();
        this.sovereign = types.namesWith(Trait.SOVEREIGN);
        this.places = Sets.union(types.namesWith(Trait.LOCATIVE), sovereign).immutableCopy();
        this.operators = operators;
        this.adjuncts = new AdjunctSubject(operators);
        this.index = new TriggerIndex<>(ontology.lexicon().entries(), LexiconEntry::trigger);
        this.otherSenses = new TriggerIndex<>(ontology.lexicon().otherSenses(), OtherSense::trigger);
    }

    /**
     * The best frame of each trigger; of a standing relation's noun the best for each relation. A trigger of more words
     * has them for itself (but a deed that they put an end to is stated as well), and a verb that carries a noun's deed
     * states none of its own about that noun.
     */
    public List<FilledFrame> fill(
            Predicates predicates, ResolvedArticle resolved, PairMemory pair, FrameListener listener) {
        Rules rules = predicates.rules();
        FillingReader reader = new FillingReader(predicates, resolved, sovereign);
        List<FilledFrame> candidates = new ArrayList<>();
        for (Token head : predicates.sentence().tokens()) {
            Map<String, FilledFrame> best = new LinkedHashMap<>();
            Map<String, String> notMeant = notMeant(predicates, head);
            for (TriggerMatch<LexiconEntry> match : index.at(predicates.sentence(), head)) {
                LexiconEntry entry = match.entry();
                String sense = notMeant.get(entry.relation());
                if (!rules.isEntryOn(entry::rule)) {
                    listener.lost(entry, match.tokens(), "switched off");
                } else if (sense != null) {
                    listener.lost(entry, match.tokens(), "another sense: " + sense);
                } else if (Epithets.isAbout(predicates, head, match.tokens())) {
                    listener.lost(entry, match.tokens(), FrameRule.EPITHET.id());
                } else {
                    fill(predicates, reader, pair, head, match, listener).ifPresent(frame -> {
                        String key = isEvent(frame) ? "" : entry.relation();
                        best.merge(key, frame, (a, b) -> better(a, b, listener));
                    });
                }
            }
            candidates.addAll(best.values());
        }
        candidates.sort(Comparator.comparingInt(f -> -f.trigger().size()));
        Map<Token, Token> owners = new HashMap<>();
        List<FilledFrame> chosen = new ArrayList<>();
        for (FilledFrame frame : candidates) {
            Token head = frame.head();
            if (frame.isDenied() || frame.trigger().stream().allMatch(t -> owners.getOrDefault(t, head) == head)) {
                frame.trigger().forEach(t -> owners.putIfAbsent(t, head));
                chosen.add(frame);
            } else {
                listener.lost(frame.entry(), frame.trigger(), "its words belong to a longer trigger");
            }
        }
        chosen.sort(Comparator.comparingInt(f -> f.head().index()));
        List<FilledFrame> kept = chosen.stream()
                .filter(f -> holds(f, chosen, predicates, resolved, listener))
                .map(f -> rules.isOn(FrameRule.ADDRESSEE_OF_DEMAND) ? Addressees.of(f, chosen) : f)
                .map(f -> rules.isOn(FrameRule.CARRIED_BY_DEED)
                        ? carrier(f, chosen).map(f::carriedBy).orElse(f)
                        : f)
                .flatMap(f -> rules.isOn(FrameRule.PAIRED_IN_ORDER) ? inOrder(f) : Stream.of(f))
                .toList();
        kept.forEach(listener::chosen);
        return kept;
    }

    private static FilledFrame better(FilledFrame first, FilledFrame second, FrameListener listener) {
        boolean wins = second.weight() > first.weight();
        FilledFrame better = wins ? second : first;
        FilledFrame worse = wins ? first : second;
        listener.lost(
                worse.entry(),
                worse.trigger(),
                "a better frame: " + better.entry().rule());
        return better;
    }

    private boolean holds(
            FilledFrame frame,
            List<FilledFrame> all,
            Predicates predicates,
            ResolvedArticle resolved,
            FrameListener listener) {
        Rules rules = predicates.rules();
        Optional<FrameRule> against = Optional.empty();
        if (rules.isOn(FrameRule.ONLY_CARRIES) && onlyCarries(frame, all)) {
            against = Optional.of(FrameRule.ONLY_CARRIES);
        } else if (rules.isOn(FrameRule.REACHES_OVER) && reachesOver(frame, all, predicates)) {
            against = Optional.of(FrameRule.REACHES_OVER);
        } else if (rules.isOn(FrameRule.UNFOLDS_NOUN) && unfoldsNoun(frame, resolved)) {
            against = Optional.of(FrameRule.UNFOLDS_NOUN);
        }
        against.ifPresent(rule -> listener.lost(frame.entry(), frame.trigger(), rule.id()));
        return against.isEmpty();
    }

    /** The relations that a trigger does not express here, with the words that tell. */
    private Map<String, String> notMeant(Predicates predicates, Token head) {
        Map<String, String> relations = new HashMap<>();
        otherSenses.at(predicates.sentence(), head).stream()
                .filter(m -> predicates.rules().isEntryOn(m.entry()::rule))
                .forEach(m -> m.entry()
                        .relations()
                        .forEach(r -> relations.put(r, m.entry().rule())));
        return relations;
    }

    /** "offered an apology": where the apology is the deed of the same subject, the offer is none. */
    private static boolean onlyCarries(FilledFrame verb, List<FilledFrame> all) {
        return all.stream()
                .filter(f -> f.support().filter(s -> s.verb() == verb.head()).isPresent())
                .filter(f -> f.subjects()
                        .get(0)
                        .entity()
                        .equals(verb.subjects().get(0).entity()))
                .anyMatch(f -> verb.role("content").stream().anyMatch(c -> c.words()
                        .contains(f.support().orElseThrow().carried())));
    }

    /** "speaking after a call with A": whom a nearer noun of the same relation has is not the verb's. */
    private static boolean reachesOver(FilledFrame verb, List<FilledFrame> all, Predicates predicates) {
        return verb.head().isVerb()
                && all.stream()
                        .filter(f -> f != verb
                                && f.entry().relation().equals(verb.entry().relation()))
                        .filter(f -> f.head().function() == Dependency.PREPOSITION_OBJECT
                                && entities(f).equals(entities(verb)))
                        .anyMatch(f -> f.objects().stream()
                                .flatMap(o -> o.head(predicates.sentence()).stream())
                                .flatMap(t -> predicates.governor(t).stream())
                                .anyMatch(p -> p.head() == f.head().index()));
    }

    /** "the mayor of Lima spoke" says of nobody that they are the mayor: of a noun's own words nothing is stated. */
    private boolean unfoldsNoun(FilledFrame frame, ResolvedArticle resolved) {
        return frame.isRoleNoun()
                && !isEvent(frame)
                && frame.subjects().stream()
                        .allMatch(s -> s.words().contains(frame.head())
                                && s.entity().filter(resolved::isNamed).isEmpty());
    }

    private static List<Optional<String>> entities(FilledFrame frame) {
        return frame.objects().stream().map(Filling::entity).toList();
    }

    /** "the Greek and French ministers, A and B": of as many holders as there are offices each has one, in order. */
    private static Stream<FilledFrame> inOrder(FilledFrame frame) {
        List<Filling> subjects = frame.subjects();
        List<Filling> objects = frame.objects();
        if (!frame.isRoleNoun() || subjects.size() < 2 || objects.size() < 2) {
            return Stream.of(frame);
        }
        return subjects.size() == objects.size()
                ? IntStream.range(0, subjects.size()).mapToObj(i -> inOrder(frame, i))
                : Stream.of();
    }

    private static FilledFrame inOrder(FilledFrame frame, int i) {
        Map<String, List<Filling>> roles = new HashMap<>(frame.roles());
        roles.put(SUBJECT, List.of(frame.subjects().get(i).by(FrameRule.PAIRED_IN_ORDER)));
        roles.put(OBJECT, List.of(frame.objects().get(i).by(FrameRule.PAIRED_IN_ORDER)));
        return frame.with(roles);
    }

    /** "signed an agreement": the verb's own entry, where the noun that it carries is a deed too. */
    private Optional<LexiconEntry> carrier(FilledFrame noun, List<FilledFrame> all) {
        return all.stream()
                .filter(f -> isEvent(f)
                        && !noun.isDenied()
                        && noun.support().filter(s -> s.verb() == f.head()).isPresent())
                .map(FilledFrame::entry)
                .findFirst();
    }

    private boolean isEvent(FilledFrame frame) {
        return relation(frame.entry()).ploverEvent() != null;
    }

    private Relation relation(LexiconEntry entry) {
        return ontology.relation(entry.relation());
    }

    private Optional<FilledFrame> fill(
            Predicates predicates,
            FillingReader reader,
            PairMemory pair,
            Token head,
            TriggerMatch<LexiconEntry> match,
            FrameListener listener) {
        Rules rules = predicates.rules();
        LexiconEntry entry = match.entry();
        Relation relation = relation(entry);
        Optional<SupportVerb> support = entry.trigger().category() == WordCategory.NOUN
                ? operators.support(predicates, head)
                : Optional.empty();
        Arguments arguments = new Arguments(predicates, head, match.tokens(), support, adjuncts);
        Map<String, List<Filling>> roles = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        Predicate<Token> free = t -> !taken.contains(t.index());
        for (Slot slot : entry.frame()) {
            List<Filling> fillings = slot.functions().contains("phrase")
                    ? List.of(reader.phrase(head, match.tokens(), free))
                    : slot(reader, arguments, head, slot, functions(slot, relation), types(slot, relation), free);
            if (slot.role().equals(SUBJECT) && head.isVerb()) {
                fillings = new EventAgents(ontology, index, adjuncts, predicates, reader).of(head, relation, fillings);
            }
            if (fillings.isEmpty()) {
                if (!slot.optional()) {
                    listener.lost(
                            entry, match.tokens(), "no " + slot.role() + "=" + String.join("/", slot.functions()));
                    return Optional.empty();
                }
                continue;
            }
            fillings = pair.members(fillings);
            fillings.forEach(f -> f.own().forEach(w -> taken.add(w.index())));
            roles.put(slot.role(), fillings);
        }
        if (rules.isOn(FrameRule.OBJECT_LEFT_OVER) && leavesObject(entry, arguments, roles)) {
            listener.lost(entry, match.tokens(), FrameRule.OBJECT_LEFT_OVER.id());
            return Optional.empty();
        }
        if (!relation.symmetric() && !roles.containsKey(OBJECT) && rules.isOn(FrameRule.BETWEEN_WITH_DIRECTION)) {
            between(arguments, roles);
        }
        if (relation.symmetric() && roles.getOrDefault(SUBJECT, List.of()).size() == 1 && !roles.containsKey(OBJECT)) {
            roles.computeIfPresent(SUBJECT, (r, s) -> reader.companions(head, s.get(0), relation.domain()));
            roles.computeIfPresent(SUBJECT, (r, s) -> s.size() > 1 ? s : reader.nations(s.get(0), relation.domain()));
        }
        if (!isComplete(roles, relation)) {
            listener.lost(entry, match.tokens(), incomplete(roles, relation));
            return Optional.empty();
        }
        Map<String, List<Filling>> owned = rules.isOn(FrameRule.INSTRUMENT_OWNER)
                ? InstrumentOwners.of(predicates, reader, relation, roles)
                : roles;
        return Optional.of(new FilledFrame(entry, head, match.tokens(), support, Optional.empty(), Map.copyOf(owned)));
    }

    /** "quit smoking", "quit the habit": a frame that could take the verb's object but does not is of another sense. */
    private static boolean leavesObject(LexiconEntry entry, Arguments arguments, Map<String, List<Filling>> roles) {
        Set<Integer> used = new HashSet<>();
        roles.values().forEach(all -> all.forEach(f -> f.words().forEach(w -> used.add(w.index()))));
        return entry.frame().stream()
                        .anyMatch(s -> s.functions().contains(OBJECT)
                                && !s.role().equals(SUBJECT)
                                && !roles.containsKey(s.role()))
                && arguments.hasOtherObject(used);
    }

    /** "clashes between A and B": where the relation has a direction, the first acts on the second. */
    private static void between(Arguments arguments, Map<String, List<Filling>> roles) {
        List<Filling> subjects = roles.getOrDefault(SUBJECT, List.of());
        if (subjects.size() == 2 && !arguments.between().isEmpty()) {
            roles.put(SUBJECT, List.of(subjects.get(0).by(FrameRule.BETWEEN_WITH_DIRECTION)));
            roles.put(OBJECT, List.of(subjects.get(1).by(FrameRule.BETWEEN_WITH_DIRECTION)));
        }
    }

    private static boolean isComplete(Map<String, List<Filling>> roles, Relation relation) {
        boolean pairs =
                relation.symmetric() && roles.getOrDefault(SUBJECT, List.of()).size() > 1;
        boolean objectless = !roles.containsKey(OBJECT) && !pairs;
        return roles.containsKey(SUBJECT)
                && !(objectless && relation.objectRequired())
                && !(relation.symmetric() && roles.size() == 1 && !pairs)
                && !selfOnly(roles);
    }

    private static String incomplete(Map<String, List<Filling>> roles, Relation relation) {
        if (selfOnly(roles)) {
            return "subject and object are the same";
        }
        return relation.symmetric() ? "no other side" : "no " + (roles.containsKey(SUBJECT) ? OBJECT : SUBJECT);
    }

    private static boolean selfOnly(Map<String, List<Filling>> roles) {
        List<Filling> subjects = roles.getOrDefault(SUBJECT, List.of());
        List<Filling> objects = roles.getOrDefault(OBJECT, List.of());
        return subjects.size() == 1
                && objects.size() == 1
                && objects.get(0).entity().isPresent()
                && objects.get(0).entity().equals(subjects.get(0).entity());
    }

    static List<Filling> slot(
            FillingReader reader,
            Arguments arguments,
            Token head,
            Slot slot,
            List<String> functions,
            Set<String> types,
            Predicate<Token> free) {
        List<String> between = arguments.between().isEmpty() ? List.of() : arguments.reciprocal(functions);
        for (String function : between.isEmpty() ? functions : between) {
            List<Filling> fillings = new ArrayList<>();
            for (Argument argument : arguments.of(function)) {
                Token filler = reader.token(argument);
                if (free.test(filler) && (fillings.isEmpty() || arguments.adds(argument))) {
                    fillings.addAll(reader.read(argument, head, slot, types, free));
                }
            }
            if (!fillings.isEmpty()) {
                return fillings;
            }
        }
        return List.of();
    }

    /** Of mutual deeds ("talks with B") whoever acts around them is the other party. */
    private static List<String> functions(Slot slot, Relation relation) {
        if (!relation.symmetric()
                || !slot.role().equals(SUBJECT)
                || !slot.functions().contains(SUBJECT)) {
            return slot.functions();
        }
        List<String> functions = new ArrayList<>(slot.functions());
        functions.add(AdjunctSubject.FUNCTION);
        return functions;
    }

    private Set<String> types(Slot slot, Relation relation) {
        if (!slot.types().isEmpty()) {
            return slot.types();
        }
        return switch (slot.role()) {
            case SUBJECT -> relation.domain();
            case OBJECT -> relation.range();
            case "place" -> places;
            default -> ontology.types().keySet();
        };
    }
}
