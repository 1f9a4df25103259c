// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.ArticleText;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.Claim;
import org.newsgraph.graph.Derivation;
import org.newsgraph.graph.Factuality;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.PloverCode;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Qualification;
import org.newsgraph.graph.Setting;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Tense;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.graph.Wording;
import org.newsgraph.ontology.Ontology;

/** Reads what {@link StatementTriples} wrote. */
final class StatementReading {

    private final ArticleText text;
    private final Ontology ontology;
    private final OntologyTriples triples;

    StatementReading(ArticleText text, Ontology ontology, OntologyTriples triples) {
        this.text = text;
        this.ontology = ontology;
        this.triples = triples;
    }

    Statement statement(Described statement) {
        Node object = statement.valueOrNull(RDF.Nodes.object);
        return new Statement(
                Iris.statementId(statement.node()),
                new Claim(
                        relation(statement),
                        Iris.entityId(statement.value(RDF.Nodes.subject)),
                        object == null ? null : Iris.entityId(object),
                        roles(statement)),
                new Factuality(
                        ArticleReading.label(statement, "polarity", Polarity::ofLabel),
                        ArticleReading.label(statement, "certainty", Certainty::ofLabel),
                        ArticleReading.label(statement, "tense", Tense::ofLabel),
                        attribution(statement),
                        qualifications(statement)),
                new Setting(amount(statement), time(statement)),
                plover(statement),
                new Wording(
                        statement.selected(Vocabulary.ng("triggerTarget"), text),
                        statement.selected(Vocabulary.ng("evidenceTarget"), text)),
                new Derivation(statement.text(Vocabulary.ng("rule")), derivation(statement), confidence(statement)));
    }

    private String relation(Described statement) {
        String relation = statement.value(RDF.Nodes.predicate).getLocalName();
        if (!ontology.relations().containsKey(relation)) {
            throw statement.wrong("states " + relation
                    + ", a relation that the ontology does not know; give its folder by --ontology");
        }
        return relation;
    }

    private SortedMap<String, Filler> roles(Described statement) {
        SortedMap<String, Filler> fillers = new TreeMap<>();
        for (String role : ontology.roles().keySet()) {
            Node entity = statement.valueOrNull(Vocabulary.ng(role));
            if (entity != null) {
                fillers.put(role, new Filler.EntityFiller(Iris.entityId(entity)));
            }
        }
        for (Described words : statement.allDescribed(Vocabulary.ng("roleTarget"))) {
            fillers.put(
                    words.value(Vocabulary.ng("fillsRole")).getLocalName(),
                    new Filler.TextFiller(words.selected(text)));
        }
        return fillers;
    }

    private @Nullable Amount amount(Described statement) {
        Described money = statement.describedOrNull(Vocabulary.ng("monetaryAmount"));
        return money == null ? null : ArticleReading.amount(money, text);
    }

    private static @Nullable TimeRange time(Described statement) {
        @Nullable LocalDate from = statement.dateOrNull(Vocabulary.ng("from"));
        @Nullable LocalDate to = statement.dateOrNull(Vocabulary.ng("to"));
        @Nullable String words = statement.textOrNull(Vocabulary.ng("timeText"));
        return words == null ? null : new TimeRange(from, to, words);
    }

    private @Nullable Attribution attribution(Described owner) {
        Described claim = owner.describedOrNull(Vocabulary.ng("attribution"));
        if (claim == null) {
            return null;
        }
        Node source = claim.valueOrNull(Vocabulary.ng("source"));
        return new Attribution(
                source == null ? null : Iris.entityId(source),
                claim.selected(Vocabulary.ng("cueTarget"), text),
                attribution(claim));
    }

    private @Nullable PloverCode plover(Described statement) {
        Node mode = statement.valueOrNull(Vocabulary.ng("ploverMode"));
        Node event = statement.valueOrNull(Vocabulary.ng("ploverEvent"));
        Node concept = mode == null ? event : mode;
        if (concept == null) {
            return null;
        }
        PloverCode code = triples.code(concept);
        if (code == null) {
            throw statement.wrong("has the PLOVER code " + concept + ", which the ontology does not know");
        }
        return code;
    }

    /** The steps that are told of something. */
    static List<String> derivation(Described described) {
        String line = described.textOrNull(Vocabulary.ng("derivation"));
        return line == null ? List.of() : Derivation.steps(line);
    }

    private static double confidence(Described statement) {
        try {
            return Double.parseDouble(statement.text(Vocabulary.ng("confidence")));
        } catch (NumberFormatException e) {
            throw statement.wrong("confidence is no number");
        }
    }

    private List<Qualification> qualifications(Described statement) {
        return statement.allDescribed(Vocabulary.ng("qualification")).stream()
                .sorted(Comparator.comparingInt(StatementReading::number))
                .map(qualification -> new Qualification(
                        qualification.text(Vocabulary.ng("qualifier")),
                        qualification.selected(Vocabulary.ng("qualificationTarget"), text),
                        qualification.text(Vocabulary.ng("rule"))))
                .toList();
    }

    /** The last part of its IRI. */
    private static int number(Described qualification) {
        String iri = qualification.node().toString();
        try {
            return Integer.parseInt(iri.substring(iri.lastIndexOf(':') + 1));
        } catch (NumberFormatException e) {
            throw qualification.wrong("has no number at its end");
        }
    }
}
