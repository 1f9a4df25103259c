// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** The entity types: every class below {@code ng:Entity}, where abstract classes stand for those below them. */
final class TypeHierarchy {

    private final TermReader terms;
    private final SortedMap<String, EntityType> types = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> concrete = new TreeMap<>();

    TypeHierarchy(TurtleFiles files, TermReader terms) {
        this.terms = terms;
        Resource root = files.model().createResource(Terms.ENTITY.getURI());
        for (Resource type : below(root)) {
            if (terms.isOurs(type) && !terms.flag(type, Terms.ABSTRACT)) {
                Optional<String> label = terms.text(type, RDFS.label);
                Optional<String> definition = terms.text(type, RDFS.comment);
                String name = TurtleFiles.localName(type);
                types.put(
                        name,
                        new EntityType(
                                name,
                                label.orElse(name),
                                definition.orElse(name),
                                texts(type, Terms.WORD_NET_CLASS),
                                traits(type),
                                several(type),
                                texts(type, Terms.NAME_KIND)));
            }
        }
        checkNameKinds(files);
        for (Resource type : below(root)) {
            SortedSet<String> names = new TreeSet<>();
            for (Resource subtype : below(type)) {
                names.add(TurtleFiles.localName(subtype));
            }
            names.retainAll(types.keySet());
            concrete.put(TurtleFiles.localName(type), names);
        }
    }

    private static Set<String> texts(Resource type, Property property) {
        return type.listProperties(property).mapWith(s -> s.getString()).toSet();
    }

    private Set<Trait> traits(Resource type) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Resource one : reach(type, TypeHierarchy::above)) {
            Arrays.stream(Trait.values())
                    .filter(trait -> terms.flag(one, Terms.property(trait.property())))
                    .forEach(traits::add);
        }
        return traits;
    }

    private @Nullable String several(Resource type) {
        return terms.resource(type, Terms.SEVERAL_ARE)
                .map(TurtleFiles::localName)
                .orElse(null);
    }

    private void checkNameKinds(TurtleFiles files) {
        Map<String, String> claimed = new HashMap<>();
        for (EntityType type : types.values()) {
            Resource term = files.model().createResource(Terms.NAMESPACE + type.name());
            for (String kind : type.nameKinds()) {
                String other = claimed.putIfAbsent(kind, type.name());
                if (other != null) {
                    terms.report(term, "claims the names of kind \"" + kind + "\", as " + other + " does", "keep one");
                }
            }
            if (type.several() != null && !types.containsKey(type.several())) {
                terms.report(
                        term,
                        "names \"" + type.several() + "\" as what several are, which is no entity type",
                        "use one of " + choices());
            }
        }
    }

    /** The types that have members, by name. */
    SortedMap<String, EntityType> types() {
        return Collections.unmodifiableSortedMap(types);
    }

    /** The types that a name stands for: itself and those below, abstract ones left out; empty if it is no type. */
    Set<String> resolve(String name) {
        return Collections.unmodifiableSortedSet(concrete.getOrDefault(name, Collections.emptySortedSet()));
    }

    /** For the author of a file: the names to choose from. */
    String choices() {
        return String.join(", ", types.keySet());
    }

    private static Set<Resource> below(Resource top) {
        return reach(top, type -> type.getModel()
                .listSubjectsWithProperty(RDFS.subClassOf, type)
                .toList());
    }

    private static List<Resource> above(Resource type) {
        return type.listProperties(RDFS.subClassOf)
                .mapWith(Statement::getObject)
                .filterKeep(RDFNode::isURIResource)
                .mapWith(RDFNode::asResource)
                .toList();
    }

    /** A type, and all that its steps lead to. */
    private static Set<Resource> reach(Resource start, Function<Resource, List<Resource>> step) {
        Set<Resource> found = new LinkedHashSet<>();
        Deque<Resource> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            Resource type = open.remove();
            if (type.isURIResource() && found.add(type)) {
                open.addAll(step.apply(type));
            }
        }
        return found;
    }
}
