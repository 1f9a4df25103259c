// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.ArticleGraph;

/** The description of the dataset by VoID, DCAT and PROV-O: what it holds, how much, and what made it. */
final class DatasetTriples {

    private static final Node DATASET = NodeFactory.createURI(Vocabulary.BASE + "dataset");
    private static final List<String> VOCABULARIES =
            List.of("ng", "plover", "oa", "prov", "schema", "skos", "time", "dcterms");

    private final Provenance provenance;
    private final Map<String, Long> members = new TreeMap<>();
    private long triples;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    DatasetTriples(Provenance provenance) {
        this.provenance = provenance;
    }

    /** Counts what was written of the dataset. */
    Descriptions counted(Descriptions descriptions) {
        triples += descriptions.size();
        return descriptions;
    }

    void countEntity() {
        count("Entity", 1);
    }

    void count(ArticleGraph graph) {
        count("Article", 1);
        count("Statement", graph.statements().size());
        count("Quotation", graph.quotations().size());
        LocalDate published = graph.article().published();
        if (published != null) {
            first = first == null || published.isBefore(first) ? published : first;
            last = last == null || published.isAfter(last) ? published : last;
        }
    }

    private void count(String className, long number) {
        members.merge(className, number, Long::sum);
    }

    /** The description, which counts itself too. */
    Descriptions descriptions() {
        Descriptions descriptions = describe(provenance);
        period(descriptions);
        members.forEach((name, number) -> partition(descriptions, name, number));
        descriptions.add(DATASET, Vocabulary.of(VOID.triples), Literals.integer(triples + descriptions.size() + 1));
        return descriptions;
    }

    /** What does not depend on what the dataset holds. */
    static Descriptions describe(Provenance provenance) {
        Descriptions descriptions = new Descriptions();
        Node software = software(provenance, descriptions);
        descriptions.type(DATASET, Vocabulary.of(VOID.Dataset));
        descriptions.type(DATASET, Vocabulary.of(DCAT.Dataset));
        descriptions.type(DATASET, Vocabulary.prov("Entity"));
        descriptions.add(DATASET, Vocabulary.of(DCTerms.title), Literals.english("News as a knowledge graph"));
        descriptions.add(
                DATASET,
                Vocabulary.of(DCTerms.description),
                Literals.english("Entities of news articles, and statements about them with their evidence; a graph for"
                        + " each article, entities and ontology in the default graph."));
        descriptions.add(
                DATASET, Vocabulary.of(DCTerms.conformsTo), NodeFactory.createURI(Vocabulary.BASE + "ontology"));
        descriptions.add(DATASET, Vocabulary.prov("wasAttributedTo"), software);
        if (provenance.generated() != null) {
            Node generated = Literals.time(provenance.generated());
            descriptions.add(DATASET, Vocabulary.prov("generatedAtTime"), generated);
            descriptions.add(DATASET, Vocabulary.of(DCTerms.issued), generated);
        }
        descriptions.add(DATASET, Vocabulary.of(VOID.uriSpace), Literals.text(Vocabulary.BASE));
        Map<String, String> prefixes = Vocabulary.prefixes();
        for (String prefix : VOCABULARIES) {
            descriptions.add(
                    DATASET,
                    Vocabulary.of(VOID.vocabulary),
                    NodeFactory.createURI(prefixes.getOrDefault(prefix, prefix)));
        }
        return descriptions;
    }

    private static Node software(Provenance provenance, Descriptions descriptions) {
        Node software = Iris.software(provenance.version());
        descriptions.type(software, Vocabulary.prov("SoftwareAgent"));
        descriptions.type(software, Vocabulary.schema("SoftwareApplication"));
        descriptions.add(software, Vocabulary.schema("name"), Literals.english("newsgraph"));
        descriptions.add(software, Vocabulary.schema("softwareVersion"), Literals.text(provenance.version()));
        return software;
    }

    private void period(Descriptions descriptions) {
        if (first != null && last != null) {
            Node period = Iris.part(DATASET, "period");
            descriptions.add(DATASET, Vocabulary.of(DCTerms.temporal), period);
            descriptions.type(period, Vocabulary.of(DCTerms.PeriodOfTime));
            descriptions.add(period, Vocabulary.of(DCAT.startDate), Literals.date(first));
            descriptions.add(period, Vocabulary.of(DCAT.endDate), Literals.date(last));
        }
    }

    private static void partition(Descriptions descriptions, String name, long number) {
        Node partition = Iris.part(DATASET, name);
        descriptions.add(DATASET, Vocabulary.of(VOID.classPartition), partition);
        descriptions.add(partition, RDF.Nodes.type, Vocabulary.of(VOID.Dataset));
        descriptions.add(partition, Vocabulary.of(VOID._class), Vocabulary.ng(name));
        descriptions.add(partition, Vocabulary.of(VOID.entities), Literals.integer(number));
    }
}
