// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.newsgraph.OntologyException;

/**
 * Reads what can be said: the program's own {@code ontology/} from the class path, and the user's additions to it.
 *
 * <p>An addition has the same layout: {@code *.ttl} of any name, {@code lexicon/*.psv}, {@code actors/*.psv},
 * {@code en/*.psv}, {@code en/time/*.psv}, {@code en/money/*.psv}. Relations and words of an addition stand beside the
 * program's own; nothing can be redefined. The format of the tables is described in this package's documentation.
 */
public final class OntologyLoader {

    public OntologyLoader() {}

    /**
     * Reads and checks everything.
     *
     * @param additions folders of the user, in the order in which they are read
     * @throws OntologyException at the first problem, with one line: file, line, what is wrong, how to mend it
     */
    public Ontology load(List<Path> additions) {
        Problems problems = new Problems();
        Ontology ontology = read(OntologyFiles.read(additions), problems);
        problems.throwFirst();
        return ontology;
    }

    /** All problems of the files that {@link #load} would read, one line each, in the order of the files. */
    List<String> problems(List<Path> additions) {
        Problems problems = new Problems();
        read(OntologyFiles.read(additions), problems);
        return problems.lines();
    }

    private static Ontology read(List<OntologyFile> files, Problems problems) {
        TurtleFiles turtle = new TurtleFiles(files, problems);
        TermReader terms = new TermReader(turtle, problems);
        TypeHierarchy hierarchy = new TypeHierarchy(turtle, terms);
        PloverScheme plover = new PloverScheme(terms, turtle);
        RelationReader relations = new RelationReader(terms, hierarchy, plover);
        LexiconReader lexicon = new LexiconReader(relations, hierarchy, plover, problems);
        ActorReader actors = new ActorReader(hierarchy, problems);
        GrammarReader grammar = new GrammarReader(problems);
        TimeTableReader times = new TimeTableReader(problems);
        MoneyTableReader money = new MoneyTableReader(problems);
        Map<List<String>, Consumer<PsvFile.Row>> readers = new HashMap<>(times.readers());
        readers.putAll(money.readers());
        readers.putAll(Map.ofEntries(
                Map.entry(List.of("plover", "roles", "words", "example"), lexicon::readModeWords),
                Map.entry(List.of("relation", "trigger", "frame", "plover", "example"), lexicon::readEntry),
                Map.entry(List.of("trigger", "not", "example"), lexicon::readOtherSense),
                Map.entry(List.of("trigger", "functions", "effects", "example"), lexicon::readOperator),
                Map.entry(List.of("trigger", "source", "content", "effects", "example"), lexicon::readCue),
                Map.entry(List.of("noun", "type", "example"), lexicon::readNoun),
                Map.entry(List.of("class", "type", "kind", "marks", "example"), lexicon::readClass),
                Map.entry(List.of("honorific", "gender"), lexicon::readHonorific),
                Map.entry(List.of("wikidata", "type", "name", "code", "aliases", "demonyms", "seats"), actors::read),
                Map.entry(List.of("set", "read as", "words"), grammar::read),
                Map.entry(List.of("pronoun", "person", "number", "gender", "reflexive"), grammar::readPronoun)));
        for (OntologyFile file : files) {
            if (!file.isTurtle()) {
                PsvFile.parse(file.name(), file.text(), problems)
                        .ifPresent(table -> readTable(table, readers, problems));
            }
        }
        Lexicon words = lexicon.lexicon();
        return new Ontology(
                hierarchy.types(),
                relations.relations(),
                plover.announced(),
                plover.ended(),
                plover.quads(),
                plover.contexts(),
                relations.roles(),
                words,
                grammar.grammar(words.nouns()),
                actors.actors(),
                times.tables(),
                money.tables(),
                turtle.texts(),
                OntologyFiles.fingerprint(files));
    }

    private static void readTable(PsvFile table, Map<List<String>, Consumer<PsvFile.Row>> readers, Problems problems) {
        Consumer<PsvFile.Row> reader = readers.get(table.columns());
        if (reader != null) {
            table.rows().forEach(reader);
            return;
        }
        TreeSet<String> known = new TreeSet<>();
        readers.keySet().forEach(columns -> known.add(String.join(" | ", columns)));
        String what = "unknown header \"" + String.join(" | ", table.columns()) + "\"";
        problems.add(table.header(), what, "use one of: " + String.join(", or ", known));
    }
}
