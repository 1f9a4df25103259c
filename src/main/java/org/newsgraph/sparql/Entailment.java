// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.sparql;

import com.google.common.io.Resources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.Reasoner;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What follows from triples by the ontology: inverse and symmetric relations, more general ones, the classes above an
 * entity's type, and types by a relation's domain and range where these are named classes.
 *
 * <p>The rules are in {@code entailment.rules}. Each call looks at its own triples and the ontology alone, so nothing
 * follows from two articles together.
 */
final class Entailment {

    private final Reasoner reasoner;
    private final Set<Triple> ofOntology;

    Entailment(Collection<Triple> ontology) {
        GenericRuleReasoner rules = new GenericRuleReasoner(rules());
        rules.setMode(GenericRuleReasoner.FORWARD_RETE);
        Graph schema = graph(ontology);
        reasoner = rules.bindSchema(schema);
        ofOntology = deductions(reasoner.bind(graph(List.of())));
    }

    private static List<Rule> rules() {
        try (BufferedReader file = Resources.asCharSource(
                        Objects.requireNonNull(Entailment.class.getResource("entailment.rules")),
                        StandardCharsets.UTF_8)
                .openBufferedStream()) {
            return Rule.parseRules(Rule.rulesParserFromReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What follows from triples of one article, or of some entities. */
    Set<Triple> of(Collection<Triple> triples) {
        Set<Triple> entailed = deductions(reasoner.bind(graph(triples)));
        entailed.removeAll(ofOntology);
        return entailed;
    }

    private static Graph graph(Collection<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.add(graph, triples.iterator());
        return graph;
    }

    private static Set<Triple> deductions(InfGraph inferred) {
        return new LinkedHashSet<>(inferred.getDeductionsGraph().find().toList());
    }
}
