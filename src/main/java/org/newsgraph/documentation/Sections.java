// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.documentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.ontology.Terms;

/** Which term stands where: each in one section, the first that it fits. */
final class Sections {

    private final TermModel terms;
    private final List<Resource> left;
    private final List<Section> sections = new ArrayList<>();

    Sections(TermModel terms) {
        this.terms = terms;
        this.left = new ArrayList<>(terms.terms());
    }

    List<Section> all() {
        add("classes", "Classes", "", term -> terms.isA(term, OWL2.Class));
        families();
        add(
                "roles",
                "Roles",
                "Further participants of a statement. Words that fill a role and are no entity are in the property of"
                        + " the same name with Text behind it.",
                term -> terms.isA(term, Terms.ROLE_CLASS));
        add(
                "families",
                "Families of relations",
                "Properties above the relations, for queries with reasoning.",
                term -> !terms.subjects(RDFS.subPropertyOf, term).isEmpty());
        add(
                "inverses",
                "Inverses of relations",
                "The relations from the object's side, for queries with reasoning; no article's graph has them.",
                term -> !terms.values(term, OWL2.inverseOf).isEmpty());
        add(
                "properties",
                "Properties of statements, quotations, articles and mentions",
                "",
                term -> terms.isA(term, OWL2.ObjectProperty) || terms.isA(term, OWL2.DatatypeProperty));
        add(
                "annotations",
                "Annotation properties",
                "What is said of terms, and values that OWL 2 DL has no datatype for.",
                term -> terms.isA(term, OWL2.AnnotationProperty));
        plover();
        add("others", "Other terms", "", term -> true);
        return sections;
    }

    private void families() {
        Map<String, List<Resource>> families = new LinkedHashMap<>();
        for (Resource term : take(term -> terms.isA(term, Terms.RELATION))) {
            families.computeIfAbsent(terms.text(term, Terms.FAMILY).orElse(""), name -> new ArrayList<>())
                    .add(term);
        }
        families.forEach((family, relations) -> {
            String id = "relations." + (sections.size() - 1);
            sections.add(new Section(id, "Relations: " + family, about(family), relations));
        });
    }

    private String about(String family) {
        return terms.terms().stream()
                .filter(term -> !terms.isA(term, Terms.RELATION))
                .filter(term -> terms.text(term, Terms.FAMILY).stream().anyMatch(family::equals))
                .map(terms::definition)
                .findFirst()
                .orElse("");
    }

    private void plover() {
        List<Resource> concepts = new ArrayList<>();
        List<Resource> modes = take(term -> terms.isA(term, Terms.PLOVER_MODE_CLASS));
        for (Resource event : take(term -> terms.isA(term, Terms.PLOVER_EVENT_CLASS))) {
            concepts.add(event);
            for (RDFNode mode : terms.subjects(SKOS.broader, event)) {
                if (modes.remove(mode)) {
                    concepts.add(mode.asResource());
                }
            }
        }
        concepts.addAll(modes);
        concepts.addAll(take(term -> terms.isA(term, Terms.PLOVER_QUAD_CLASS)));
        if (!concepts.isEmpty()) {
            sections.add(new Section(
                    "section.plover", "PLOVER events, modes and quads", terms.definition(Names.SCHEME), concepts));
        }
    }

    private void add(String id, String title, String about, Predicate<Resource> fits) {
        List<Resource> found = take(fits);
        if (!found.isEmpty()) {
            sections.add(new Section("section." + id, title, about, found));
        }
    }

    private List<Resource> take(Predicate<Resource> fits) {
        List<Resource> found = new ArrayList<>(left.stream().filter(fits).toList());
        left.removeAll(found);
        return found;
    }
}
