// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the words of all lexicon files; the header of a file tells which kind of words it holds. */
final class LexiconReader {

    private static final Set<WordCategory> RELATION_WORDS =
            EnumSet.of(WordCategory.VERB, WordCategory.NOUN, WordCategory.ADJECTIVE);
    private static final Set<WordCategory> ALL_WORDS = EnumSet.allOf(WordCategory.class);

    private final FieldReader fields;
    private final FrameReader frames;
    private final RelationReader relations;
    private final TypeHierarchy hierarchy;
    private final PloverScheme plover;
    private final Problems problems;
    private final Duplicates duplicates;
    private final List<LexiconEntry> entries = new ArrayList<>();
    private final List<OtherSense> otherSenses = new ArrayList<>();
    private final List<Operator> operators = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private final List<CommonNoun> nouns = new ArrayList<>();
    private final List<ClassNoun> classes = new ArrayList<>();
    private final List<ModeWords> modes = new ArrayList<>();
    private final List<Honorific> honorifics = new ArrayList<>();

    LexiconReader(RelationReader relations, TypeHierarchy hierarchy, PloverScheme plover, Problems problems) {
        this.fields = new FieldReader(problems);
        this.frames = new FrameReader(fields, hierarchy, problems);
        this.relations = relations;
        this.hierarchy = hierarchy;
        this.plover = plover;
        this.problems = problems;
        this.duplicates = new Duplicates(problems);
    }

    Lexicon lexicon() {
        return new Lexicon(entries, otherSenses, operators, cues, nouns, classes, modes, honorifics);
    }

    /** {@code relation | trigger | frame | plover | example} */
    void readEntry(PsvFile.Row row) {
        if (!fields.hasAll(row, List.of("relation", "trigger", "frame", "example"))) {
            return;
        }
        Relation relation = relations.relations().get(row.get("relation"));
        if (relation == null) {
            String what = "undefined relation \"" + row.get("relation") + "\"";
            problems.add(row.place(), what, "correct the name, or define it as ng:Relation in a .ttl file");
            return;
        }
        Optional<Trigger> trigger = fields.trigger(row, RELATION_WORDS);
        List<Slot> frame = frames.read(row.place(), row.get("frame"), relation);
        PloverField code = ploverField(row, relation.ploverEvent());
        if (trigger.isEmpty()) {
            return;
        }
        String key = trigger.get() + " with the frame "
                + String.join(" ", new TreeSet<>(FieldReader.blankSeparated(row.get("frame"))));
        if (duplicates.isNew(key, key, row.place())) {
            entries.add(new LexiconEntry(
                    relation.name(),
                    trigger.get(),
                    frame,
                    code.event().orElse(null),
                    code.mode().orElse(null),
                    row.get("example"),
                    row.place().toString()));
        }
    }

    /** {@code trigger | not | example} */
    void readOtherSense(PsvFile.Row row) {
        if (!fields.hasAll(row, List.of("trigger", "not", "example"))) {
            return;
        }
        List<String> names = FieldReader.slashSeparated(row.get("not"));
        names.stream()
                .filter(name -> !relations.relations().containsKey(name))
                .forEach(name -> problems.add(
                        row.place(), "undefined relation \"" + name + "\"", "correct the name of the relation"));
        fields.trigger(row, RELATION_WORDS)
                .filter(t -> duplicates.isNew("sense " + t, "the other sense " + t, row.place()))
                .ifPresent(t -> otherSenses.add(new OtherSense(
                        t, Set.copyOf(names), row.get("example"), row.place().toString())));
    }

    /** {@code trigger | functions | effects | example} */
    void readOperator(PsvFile.Row row) {
        if (!fields.hasAll(row, List.of("trigger", "effects", "example"))) {
            return;
        }
        Set<String> functions = new LinkedHashSet<>(fields.functions(row.place(), row.get("functions")));
        Set<Effect> effects = fields.effects(row);
        fields.trigger(row, ALL_WORDS).ifPresent(trigger -> {
            Operator operator = new Operator(
                    trigger, functions, effects, row.get("example"), row.place().toString());
            if (duplicates.isNew("operator " + operator.rule(), "the operator " + operator.rule(), row.place())) {
                operators.add(operator);
            }
        });
    }

    /** {@code trigger | source | content | effects | example} */
    void readCue(PsvFile.Row row) {
        if (!fields.hasAll(row, List.of("trigger", "source", "example"))) {
            return;
        }
        List<String> source = fields.functions(row.place(), row.get("source"));
        List<String> content = fields.functions(row.place(), row.get("content"));
        Set<Effect> effects = fields.effects(row);
        fields.trigger(row, ALL_WORDS).ifPresent(trigger -> {
            String what = "the cue %s %s %s".formatted(trigger, row.get("source"), row.get("content"));
            if (duplicates.isNew(what, what, row.place())) {
                String location = row.place().toString();
                cues.add(new Cue(trigger, source, content, effects, row.get("example"), location));
            }
        });
    }

    /** {@code noun | type | example} */
    void readNoun(PsvFile.Row row) {
        if (!fields.hasAll(row, List.of("noun", "type", "example"))) {
            return;
        }
        String noun = row.get("noun");
        if (!FieldReader.isLowerCase(List.of(noun))) {
            problems.add(row.place(), "capitals in the noun \"" + noun + "\"", "write its lemma in lower case");
        }
        boolean known = fields.isType(row.place(), row.get("type"), hierarchy);
        if (duplicates.isNew("noun " + noun, "the noun " + noun, row.place()) && known) {
            nouns.add(new CommonNoun(
                    noun, row.get("type"), row.get("example"), row.place().toString()));
        }
    }

    /** {@code class | type | kind | marks | example} */
    void readClass(PsvFile.Row row) {
        if (!fields.hasAll(row, List.of("class", "type", "example"))) {
            return;
        }
        List<String> nouns = FieldReader.semicolonSeparated(row.get("class"));
        Optional<ClassNoun.Kind> kind = Arrays.stream(ClassNoun.Kind.values())
                .filter(k -> k.label().equals(row.get("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            problems.add(
                    row.place(),
                    "unknown kind of class nouns \"" + row.get("kind") + "\"",
                    "leave it empty, or use one of head of state, pair");
            return;
        }
        String marked = row.get("kind") + (row.get("marks").isEmpty() ? "unmarked" : "marked");
        nouns.forEach(n -> duplicates.isNew(marked + " class " + n, "the class noun " + n, row.place()));
        if (fields.isType(row.place(), row.get("type"), hierarchy)) {
            classes.add(new ClassNoun(
                    nouns,
                    row.get("type"),
                    kind.get(),
                    FieldReader.semicolonSeparated(row.get("marks")),
                    row.get("example"),
                    row.place().toString()));
        }
    }

    /** {@code plover | roles | words | example} */
    void readModeWords(PsvFile.Row row) {
        if (!fields.hasAll(row, List.of("plover", "roles", "example"))) {
            return;
        }
        PloverField code = ploverField(row, null);
        List<String> roles = FieldReader.semicolonSeparated(row.get("roles"));
        Set<String> known = new TreeSet<>(relations.roles().keySet());
        known.addAll(Set.of("subject", "object", ModeWords.TRIGGER, ModeWords.AMOUNT));
        roles.stream()
                .filter(role -> !known.contains(role))
                .forEach(role -> problems.add(row.place(), "unknown role \"" + role + "\"", "use some of " + known));
        if (code.event().isPresent() && code.mode().isPresent()) {
            modes.add(new ModeWords(
                    code.event().get(),
                    code.mode().get(),
                    roles,
                    FieldReader.semicolonSeparated(row.get("words")),
                    row.get("example"),
                    row.place().toString()));
        } else {
            problems.add(row.place(), "\"" + row.get("plover") + "\" names no mode", "write EVENT/mode");
        }
    }

    /** {@code honorific | gender} */
    void readHonorific(PsvFile.Row row) {
        String honorific = row.get("honorific");
        if (fields.hasAll(row, List.of("honorific"))
                && duplicates.isNew("honorific " + honorific, "the honorific " + honorific, row.place())) {
            Optional<Gender> gender = fields.gender(row);
            honorifics.add(new Honorific(honorific, gender.orElse(null)));
        }
    }

    private record PloverField(Optional<String> event, Optional<String> mode) {}

    /** @param otherwise the event that counts where the field names none; null for none */
    private PloverField ploverField(PsvFile.Row row, @Nullable String otherwise) {
        String field = row.get("plover");
        int slash = field.indexOf('/');
        String event = slash < 0 ? field : field.substring(0, slash);
        String mode = slash < 0 ? "" : field.substring(slash + 1);
        String counted = event.isEmpty() ? otherwise : event;
        if (field.isEmpty()) {
            return new PloverField(Optional.empty(), Optional.empty());
        }
        if (counted == null) {
            String what = "no PLOVER event for the mode \"" + mode + "\"";
            problems.add(row.place(), what, "write EVENT/mode, or leave the field empty");
        } else if (!plover.hasEvent(counted)) {
            problems.add(row.place(), "unknown PLOVER event \"" + counted + "\"", "use one of " + plover.events());
        } else if (slash >= 0 && !plover.hasMode(counted, mode)) {
            String what = "the PLOVER event " + counted + " has no mode \"" + mode + "\"";
            problems.add(row.place(), what, "use one of its modes: " + plover.modes(counted));
        }
        return new PloverField(nonEmpty(event), nonEmpty(mode));
    }

    private static Optional<String> nonEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
