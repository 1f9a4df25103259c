// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Who may import whom, and which room sees which library. */
@AnalyzeClasses(packages = "org.newsgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String BASE = "org.newsgraph";

    /** Each room with the rooms that it may import; the root is open to all. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            Map.entry("article", List.of()),
            Map.entry("ontology", List.of()),
            Map.entry("rule", List.of()),
            Map.entry("documentation", List.of("ontology")),
            Map.entry("graph", List.of("article")),
            Map.entry("nlp.token", List.of("article", "ontology")),
            Map.entry("nlp", List.of("article", "nlp.token", "ontology", "rule")),
            Map.entry("nlp.analyser", List.of("article", "nlp", "rule")),
            Map.entry("nlp.conllu", List.of("article", "nlp", "nlp.analyser", "nlp.token", "rule")),
            Map.entry("nlp.clearnlp", List.of("nlp", "nlp.analyser", "nlp.token", "ontology", "rule")),
            Map.entry("nlp.corenlp", List.of("article", "nlp", "nlp.analyser", "nlp.clearnlp", "nlp.token", "rule")),
            Map.entry("nlp.argument", List.of("article", "nlp", "nlp.token", "ontology", "rule")),
            Map.entry("time.reading", List.of("pattern")),
            Map.entry("time.table", List.of("nlp", "nlp.token", "ontology", "pattern", "rule", "time.reading")),
            Map.entry(
                    "time.claim",
                    List.of("article", "nlp", "nlp.token", "pattern", "rule", "time.reading", "time.table")),
            Map.entry(
                    "time",
                    List.of(
                            "article",
                            "graph",
                            "nlp",
                            "nlp.argument",
                            "nlp.token",
                            "ontology",
                            "pattern",
                            "rule",
                            "time.claim",
                            "time.reading",
                            "time.table")),
            Map.entry("pattern", List.of("ontology")),
            Map.entry("money", List.of("article", "graph", "ontology", "pattern", "rule")),
            Map.entry("trigger", List.of("nlp", "nlp.token", "ontology")),
            Map.entry(
                    "quotation.report",
                    List.of("article", "graph", "nlp", "nlp.argument", "nlp.token", "ontology", "rule")),
            Map.entry(
                    "quotation.cue",
                    List.of(
                            "article",
                            "nlp",
                            "nlp.argument",
                            "nlp.token",
                            "ontology",
                            "quotation.report",
                            "rule",
                            "trigger")),
            Map.entry(
                    "quotation",
                    List.of(
                            "article",
                            "graph",
                            "nlp",
                            "nlp.argument",
                            "nlp.token",
                            "ontology",
                            "quotation.cue",
                            "quotation.report",
                            "rule")),
            Map.entry("resolve.cluster", List.of("graph", "nlp", "nlp.token", "ontology", "rule")),
            Map.entry("resolve.noun", List.of("nlp", "nlp.token", "ontology")),
            Map.entry(
                    "resolve.name",
                    List.of(
                            "article",
                            "graph",
                            "nlp",
                            "nlp.argument",
                            "nlp.token",
                            "ontology",
                            "resolve.cluster",
                            "resolve.noun",
                            "rule")),
            Map.entry(
                    "resolve.description",
                    List.of(
                            "graph",
                            "nlp",
                            "nlp.argument",
                            "nlp.token",
                            "ontology",
                            "resolve.cluster",
                            "resolve.name",
                            "resolve.noun",
                            "rule")),
            Map.entry(
                    "resolve.pronoun",
                    List.of(
                            "article",
                            "graph",
                            "nlp",
                            "nlp.argument",
                            "nlp.token",
                            "ontology",
                            "quotation.report",
                            "resolve.cluster",
                            "resolve.noun",
                            "rule")),
            Map.entry(
                    "resolve",
                    List.of(
                            "article",
                            "graph",
                            "nlp",
                            "nlp.argument",
                            "nlp.token",
                            "ontology",
                            "quotation.report",
                            "resolve.cluster",
                            "resolve.description",
                            "resolve.name",
                            "resolve.noun",
                            "resolve.pronoun",
                            "rule")),
            Map.entry("extract.word", List.of("nlp", "nlp.argument", "nlp.token", "ontology", "trigger")),
            Map.entry(
                    "extract.argument",
                    List.of("extract.word", "nlp", "nlp.argument", "nlp.token", "ontology", "rule", "trigger")),
            Map.entry(
                    "extract.frame",
                    List.of(
                            "extract.argument",
                            "extract.word",
                            "graph",
                            "nlp",
                            "nlp.argument",
                            "nlp.token",
                            "ontology",
                            "resolve",
                            "rule",
                            "trigger")),
            Map.entry(
                    "extract.status",
                    List.of(
                            "extract.argument",
                            "extract.frame",
                            "extract.word",
                            "graph",
                            "nlp",
                            "nlp.argument",
                            "nlp.token",
                            "ontology",
                            "rule",
                            "trigger")),
            Map.entry(
                    "extract.statement",
                    List.of(
                            "article",
                            "extract.frame",
                            "extract.status",
                            "extract.word",
                            "graph",
                            "nlp",
                            "nlp.argument",
                            "nlp.token",
                            "ontology",
                            "quotation.report",
                            "resolve",
                            "rule",
                            "time")),
            Map.entry(
                    "pipeline",
                    List.of(
                            "article",
                            "extract.argument",
                            "extract.frame",
                            "extract.statement",
                            "extract.status",
                            "graph",
                            "money",
                            "nlp",
                            "nlp.analyser",
                            "nlp.argument",
                            "nlp.token",
                            "ontology",
                            "quotation",
                            "quotation.report",
                            "resolve",
                            "resolve.description",
                            "resolve.name",
                            "resolve.pronoun",
                            "rule",
                            "time",
                            "time.table")),
            Map.entry("ingest", List.of("article", "graph", "pipeline", "store")),
            Map.entry("json", List.of("article", "graph")),
            Map.entry("health", List.of()),
            Map.entry("store", List.of("article", "graph")),
            Map.entry("store.neo4j", List.of("article", "graph", "health", "ontology", "store")),
            Map.entry("graphml", List.of("article", "graph", "ontology")),
            Map.entry("plover", List.of("article", "graph", "ontology")),
            Map.entry("rdf", List.of("article", "graph", "ontology")),
            Map.entry("shacl", List.of("graph", "ontology", "rdf")),
            Map.entry("query", List.of("json", "store.neo4j")),
            Map.entry("sparql", List.of("article", "graph", "ontology", "rdf", "store", "store.neo4j")),
            Map.entry("serve", List.of("ontology", "query", "sparql", "store", "store.neo4j")),
            Map.entry(
                    "explain",
                    List.of(
                            "article",
                            "graph",
                            "json",
                            "nlp",
                            "nlp.argument",
                            "nlp.token",
                            "ontology",
                            "pipeline",
                            "query",
                            "rule")),
            Map.entry("judge", List.of("article", "graph")),
            Map.entry("evaluate.measure", List.of("article", "graph")),
            Map.entry("evaluate", List.of("article", "evaluate.measure", "graph", "json", "ontology")),
            Map.entry(
                    "cli",
                    List.of(
                            "article",
                            "documentation",
                            "evaluate",
                            "explain",
                            "graph",
                            "graphml",
                            "health",
                            "ingest",
                            "json",
                            "judge",
                            "nlp.analyser",
                            "nlp.conllu",
                            "nlp.corenlp",
                            "ontology",
                            "pipeline",
                            "plover",
                            "query",
                            "rdf",
                            "rule",
                            "serve",
                            "shacl",
                            "sparql",
                            "store",
                            "store.neo4j")));

    /** Libraries that are seen by some rooms alone. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("edu.stanford.nlp..", List.of("nlp.corenlp", "nlp.clearnlp")),
            Map.entry("com.clearnlp..", List.of("nlp.clearnlp")),
            Map.entry("opennlp..", List.of("article")),
            Map.entry("net.sf.extjwnl..", List.of("resolve.noun")),
            Map.entry("org.neo4j..", List.of("store.neo4j")),
            Map.entry("ac.simons.neo4j..", List.of("store.neo4j")),
            Map.entry("org.apache.jena..", List.of("documentation", "ontology", "rdf", "serve", "shacl", "sparql")),
            Map.entry("org.apache.lucene..", List.of("query")),
            Map.entry("org.eclipse.rdf4j..", List.of("rdf")),
            Map.entry("com.apicatalog..", List.of("rdf")),
            Map.entry("jakarta.servlet..", List.of("serve")),
            Map.entry("org.eclipse.jetty..", List.of("serve")),
            Map.entry("picocli..", List.of("cli")),
            Map.entry("com.google.inject..", List.of("cli")),
            Map.entry("me.tongfei..", List.of("cli")));

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.newsgraph.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_CLI_ENDS_OR_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsgraph.cli")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        assertThat(all).hasSizeGreaterThan(100);
        List<String> unmarked = all.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(p -> p.getName())
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @ArchTest
    static void roomsImportOnlyWhatTheTableNames(JavaClasses all) {
        ROOMS.forEach((room, imports) -> {
            String[] allowed = Stream.concat(Stream.of(room), imports.stream())
                    .map(r -> BASE + "." + r)
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(BASE + "." + room)
                    .should()
                    .onlyDependOnClassesThat(DescribedPredicate.describe(
                            "are of " + Arrays.toString(allowed) + ", the root, or no room of ours",
                            type -> !type.getPackageName().startsWith(BASE + ".")
                                    || Arrays.asList(allowed).contains(type.getPackageName())))
                    .check(all);
        });
    }

    @ArchTest
    static void everyRoomIsInTheTable(JavaClasses all) {
        assertThat(all.stream()
                        .map(JavaClass::getPackageName)
                        .filter(p -> p.startsWith(BASE + "."))
                        .map(p -> p.substring(BASE.length() + 1))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ROOMS.keySet());
    }

    @ArchTest
    static void librariesAreSeenWhereTheTableSays(JavaClasses all) {
        LIBRARIES.forEach((library, rooms) -> noClasses()
                .that()
                .resideOutsideOfPackages(rooms.stream().map(r -> BASE + "." + r).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(all));
    }
}
