// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Problems;
import org.newsgraph.ontology.PsvFile;
import org.newsgraph.testing.SharedAnalyser;

/**
 * The rooms that read language hold no words of it: those stand in the tables of {@code ontology/}.
 *
 * <p>A literal counts that holds a word of those tables, or the name of an entity type. Literals with a space are
 * messages, but for patterns, which hold a bracket or a bar. What roles, functions and sets are called is the language
 * of the tables, not of the news; what else is let pass stands in {@code english-words.psv} with its reason.
 */
class EnglishWordsTests {

    private static final Path SOURCES = Path.of("src/main/java/org/newsgraph");
    private static final Set<String> ROOMS =
            Set.of("nlp", "extract", "resolve", "quotation", "time", "money", "trigger", "pattern");
    private static final Set<String> ANALYSERS = Set.of("nlp/clearnlp", "nlp/corenlp", "nlp/conllu");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern MESSAGE = Pattern.compile("[^\\[(|{]* [^\\[(|{]*");

    private static final Ontology ONTOLOGY = SharedAnalyser.ontology();

    @Test
    void theRoomsOfLanguageHoldNoWordsOfIt() throws IOException {
        assertThat(found()).isEqualTo(allowed());
    }

    private static Set<String> found() throws IOException {
        Set<String> vocabulary = vocabulary();
        Set<String> names = namesOfTables();
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(EnglishWordsTests::isOfLanguage).toList()) {
                String room = SOURCES.relativize(file).toString().replace(".java", "");
                words(Files.readString(file))
                        .filter(word -> !names.contains(word))
                        .filter(word -> vocabulary.contains(word.toLowerCase(Locale.ROOT))
                                || ONTOLOGY.types().containsKey(word))
                        .forEach(word -> found.add(room + " | " + word));
            }
        }
        return found;
    }

    /** Beyond the border of an analyser its own labels are spoken. */
    private static boolean isOfLanguage(Path file) {
        Path folder = SOURCES.relativize(file.getParent());
        return file.toString().endsWith(".java")
                && !ANALYSERS.contains(folder.toString())
                && ROOMS.contains(SOURCES.relativize(file).getName(0).toString());
    }

    private static Stream<String> words(String source) {
        return LITERAL.matcher(COMMENT.matcher(source).replaceAll(""))
                .results()
                .map((MatchResult literal) -> literal.group(1))
                .filter(literal -> !MESSAGE.matcher(literal).matches())
                .flatMap(literal -> WORD.matcher(literal.replaceAll("\\{\\w+\\}|\\(\\?<\\w+>|\\\\p\\{\\w+\\}", " "))
                        .results()
                        .map(MatchResult::group));
    }

    /** Single words of all tables that hold words of the news. */
    private static Set<String> vocabulary() throws IOException {
        Set<String> words = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".psv")).toList()) {
                PsvFile.parse(file.toString(), Files.readString(file), new Problems()).orElseThrow().rows().stream()
                        .flatMap(row -> Stream.of("words", "trigger", "noun", "class", "honorific", "pronoun", "marks")
                                .filter(row.values()::containsKey)
                                .map(row::get))
                        .flatMap(cell -> WORD.matcher(cell).results().map(MatchResult::group))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .forEach(words::add);
            }
        }
        return words;
    }

    /** What the tables call roles, functions and categories of words. */
    private static Set<String> namesOfTables() {
        Set<String> names = new HashSet<>(ONTOLOGY.roles().keySet());
        Stream.of("subject", "object", "self", "verb", "noun", "adjective", "adverb", "preposition", "determiner")
                .forEach(names::add);
        Stream.concat(ONTOLOGY.lexicon().entries().stream().flatMap(e -> e.frame().stream()), Stream.empty())
                .flatMap(slot -> slot.functions().stream())
                .forEach(names::add);
        ONTOLOGY.lexicon().operators().stream()
                .flatMap(o -> o.functions().stream())
                .forEach(names::add);
        return names;
    }

    private static Set<String> allowed() throws IOException {
        Path file = Path.of("src/test/resources/org/newsgraph/english-words.psv");
        List<PsvFile.Row> rows = PsvFile.parse(file.toString(), Files.readString(file), new Problems())
                .orElseThrow()
                .rows();
        assertThat(rows).allSatisfy(row -> assertThat(row.get("reason")).isNotBlank());
        return rows.stream()
                .flatMap(row -> Stream.of(row.get("words").split("; ")).map(word -> row.get("class") + " | " + word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
