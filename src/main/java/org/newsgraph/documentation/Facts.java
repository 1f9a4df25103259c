// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.documentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.ontology.Terms;

/** What an entry's table says of a term: all that the Turtle does, and what follows from it at one remove. */
final class Facts {

    /** What an entry shows elsewhere, or what says nothing to a reader. */
    private static final Set<Property> SHOWN_ELSEWHERE = Set.of(
            RDF.type,
            RDFS.label,
            RDFS.comment,
            SKOS.prefLabel,
            SKOS.definition,
            SKOS.example,
            SKOS.inScheme,
            SKOS.topConceptOf,
            Names.EXAMPLE_SUBJECT,
            Names.EXAMPLE_OBJECT,
            Terms.FAMILY);

    private static final Map<Property, String> HEADINGS = Map.ofEntries(
            Map.entry(RDFS.subClassOf, "Sub-class of"),
            Map.entry(RDFS.subPropertyOf, "Sub-property of"),
            Map.entry(RDFS.domain, "Domain"),
            Map.entry(RDFS.range, "Range"),
            Map.entry(RDFS.seeAlso, "See also"),
            Map.entry(OWL2.inverseOf, "Inverse"),
            Map.entry(Terms.ROLE, "Roles"),
            Map.entry(SKOS.notation, "Code"),
            Map.entry(SKOS.broader, "Mode of"),
            Map.entry(SKOS.closeMatch, "Close match"),
            Map.entry(SKOS.broadMatch, "Broader match"),
            Map.entry(SKOS.narrowMatch, "Narrower match"),
            Map.entry(SKOS.relatedMatch, "Related match"));

    private final TermModel terms;
    private final Html html;

    Facts(TermModel terms, Html html) {
        this.terms = terms;
        this.html = html;
    }

    /** Headings with their values in HTML, in the order in which they are read. */
    Map<String, String> of(Resource term) {
        Map<String, List<RDFNode>> facts = new LinkedHashMap<>();
        above(term, facts);
        put(facts, "Sub-classes", terms.subjects(RDFS.subClassOf, term));
        put(facts, "Disjoint with", disjoint(term));
        put(facts, "Sub-properties", terms.subjects(RDFS.subPropertyOf, term));
        put(facts, heading(RDFS.domain), sides(term, RDFS.domain, RDFS.range));
        put(facts, heading(RDFS.range), sides(term, RDFS.range, RDFS.domain));
        put(facts, heading(OWL2.inverseOf), terms.subjects(OWL2.inverseOf, term));
        put(facts, "Modes", terms.subjects(SKOS.broader, term));
        put(facts, "Relations", terms.subjects(Terms.ROLE, term));
        put(facts, "Relations", terms.subjects(Terms.PLOVER_EVENT, term));
        put(facts, "Relations", terms.subjects(Terms.PLOVER_MODE, term));
        put(facts, "In the domain of", properties(term, RDFS.domain));
        put(facts, "In the range of", properties(term, RDFS.range));
        rest(term, facts);
        Map<String, String> shown = new LinkedHashMap<>();
        facts.forEach((heading, nodes) -> shown.put(heading, html.values(nodes)));
        return shown;
    }

    private void above(Resource term, Map<String, List<RDFNode>> facts) {
        for (Property property : List.of(RDFS.subClassOf, RDFS.subPropertyOf, SKOS.broader)) {
            put(facts, heading(property), terms.values(term, property));
        }
    }

    private void rest(Resource term, Map<String, List<RDFNode>> facts) {
        Set<Property> done = new LinkedHashSet<>(
                List.of(RDFS.subClassOf, RDFS.subPropertyOf, SKOS.broader, RDFS.domain, RDFS.range));
        for (Statement statement : terms.statements(term)) {
            Property property = statement.getPredicate();
            if (!SHOWN_ELSEWHERE.contains(property) && done.add(property)) {
                put(facts, heading(property), terms.values(term, property));
            }
        }
    }

    private static void put(Map<String, List<RDFNode>> facts, String heading, List<? extends RDFNode> nodes) {
        if (!nodes.isEmpty()) {
            Set<RDFNode> all = new LinkedHashSet<>(facts.getOrDefault(heading, List.of()));
            all.addAll(nodes);
            facts.put(heading, List.copyOf(all));
        }
    }

    private String heading(Property property) {
        String known = HEADINGS.get(property);
        if (known != null) {
            return known;
        }
        String label = terms.label(property);
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** The domain or the range, which an inverse takes from the other side of the property that it turns round. */
    private List<RDFNode> sides(Resource term, Property side, Property otherSide) {
        List<RDFNode> own = terms.values(term, side);
        if (!own.isEmpty()) {
            return own;
        }
        return terms.values(term, OWL2.inverseOf).stream()
                .filter(RDFNode::isResource)
                .flatMap(node -> terms.values(node.asResource(), otherSide).stream())
                .toList();
    }

    private List<RDFNode> disjoint(Resource term) {
        Set<RDFNode> others = new LinkedHashSet<>(terms.subjects(OWL2.disjointWith, term));
        others.addAll(terms.values(term, OWL2.disjointWith));
        for (Resource list : terms.lists(term)) {
            if (terms.model().contains(null, OWL2.members, list)) {
                others.addAll(list.as(RDFList.class).asJavaList());
            }
        }
        others.remove(term);
        return List.copyOf(others);
    }

    /** The properties that have {@code type}, or a union with it, as their domain or range. */
    private List<Resource> properties(Resource type, Property side) {
        List<Resource> properties = new ArrayList<>(terms.subjects(side, type));
        for (Resource list : terms.lists(type)) {
            terms.model()
                    .listSubjectsWithProperty(OWL2.unionOf, list)
                    .forEachRemaining(union -> properties.addAll(terms.subjects(side, union)));
        }
        return properties;
    }
}
