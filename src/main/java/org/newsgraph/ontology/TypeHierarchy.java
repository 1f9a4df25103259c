// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;

/** The entity types: every class below {@code ng:Entity}, where abstract classes stand for those below them. */
final class TypeHierarchy {

    private final SortedMap<String, EntityType> types = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> concrete = new TreeMap<>();

    TypeHierarchy(TurtleFiles files, TermReader terms) {
        Resource root = files.model().createResource(Terms.ENTITY.getURI());
        for (Resource type : below(root)) {
            if (terms.isOurs(type) && !terms.flag(type, Terms.ABSTRACT)) {
                Optional<String> label = terms.text(type, RDFS.label);
                Optional<String> definition = terms.text(type, RDFS.comment);
                String name = TurtleFiles.localName(type);
                types.put(
                        name, new EntityType(name, label.orElse(name), definition.orElse(name), wordNetClasses(type)));
            }
        }
        for (Resource type : below(root)) {
            SortedSet<String> names = new TreeSet<>();
            for (Resource subtype : below(type)) {
                names.add(TurtleFiles.localName(subtype));
            }
            names.retainAll(types.keySet());
            concrete.put(TurtleFiles.localName(type), names);
        }
    }

    private static Set<String> wordNetClasses(Resource type) {
        return type.listProperties(Terms.WORD_NET_CLASS)
                .mapWith(s -> s.getString())
                .toSet();
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
        Set<Resource> found = new LinkedHashSet<>();
        Deque<Resource> open = new ArrayDeque<>();
        open.add(top);
        while (!open.isEmpty()) {
            Resource type = open.remove();
            if (type.isURIResource() && found.add(type)) {
                open.addAll(type.getModel()
                        .listSubjectsWithProperty(RDFS.subClassOf, type)
                        .toList());
            }
        }
        return found;
    }
}
