// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import java.util.List;
import java.util.Optional;
import org.newsgraph.Program;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.rdf.Provenance;
import org.newsgraph.shacl.ShapeChecker;
import org.newsgraph.shacl.ShapeReport;
import org.newsgraph.shacl.Violation;
import org.newsgraph.store.neo4j.Neo4jGraphStore;
import org.newsgraph.store.neo4j.StoreStatus;
import org.newsgraph.store.neo4j.StoredWords;

/** Goes through a store twice, article by article: first for its words, then for its shape. */
final class StoreValidation {

    private final Neo4jGraphStore store;
    private final Ontology ontology;
    private final List<String> articles;
    private long passages;
    private long statements;
    private long quotations;
    private long triples;

    StoreValidation(Neo4jGraphStore store, Ontology ontology) {
        this.store = store;
        this.ontology = ontology;
        this.articles = store.articleIds();
    }

    /** What is wrong with the first words that do not stand in their article, in one line; empty where all do. */
    Optional<String> rereadWords() {
        try (Progress progress = Progress.of("words", articles.size())) {
            for (String article : articles) {
                StoredWords words = store.words(article).orElseThrow();
                Optional<String> problem = words.problem();
                if (problem.isPresent()) {
                    return problem;
                }
                passages += words.passages().size();
                progress.step();
            }
        }
        return Optional.empty();
    }

    /** What is not in shape, the articles in the order of their ids. */
    ViolationRows checkShapes() {
        ViolationRows rows = new ViolationRows(List.of("article"));
        ShapeChecker shapes = new ShapeChecker(ontology, new Provenance(Program.version(), null));
        try (Progress progress = Progress.of("shapes", articles.size())) {
            for (String article : articles) {
                rows.add(List.of(article), check(article, shapes));
                progress.step();
            }
        }
        if (rows.count() == 0) {
            StoreStatus status = store.status();
            loose("statement", status.statements() - statements, rows);
            loose("quotation", status.quotations() - quotations, rows);
        }
        return rows;
    }

    /** What belongs to no article is not come by when one goes from article to article. */
    private static void loose(String what, long number, ViolationRows rows) {
        if (number != 0) {
            String message = Count.of(number, what) + " of the store without an article";
            rows.add(List.of(""), List.of(new Violation("", "", message, null, null)));
        }
    }

    private List<Violation> check(String article, ShapeChecker shapes) {
        ArticleGraph graph;
        try {
            graph = store.read(article).orElseThrow();
        } catch (IllegalArgumentException e) {
            String message = "the article cannot be read back: " + e.getMessage() + " is no value that it can have";
            return List.of(new Violation("article:" + article, "", message, null, null));
        }
        ShapeReport report = shapes.check(graph);
        statements += graph.statements().size();
        quotations += graph.quotations().size();
        triples += report.triples();
        return report.violations();
    }

    /** What was checked. */
    ValidationReport.Checked checked() {
        return new ValidationReport.Checked((long) articles.size(), statements, quotations, passages, triples);
    }
}
