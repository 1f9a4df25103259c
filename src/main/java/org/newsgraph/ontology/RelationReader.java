// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Reads every {@code ng:Role} and {@code ng:Relation}, and reports what is missing or contradicts the rest. */
final class RelationReader {

    private static final Pattern NEO4J_TYPE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private final TermReader terms;
    private final TypeHierarchy hierarchy;
    private final PloverScheme plover;
    private final SortedMap<String, String> roles = new TreeMap<>();
    private final SortedMap<String, Relation> relations = new TreeMap<>();

    RelationReader(TermReader terms, TypeHierarchy hierarchy, PloverScheme plover) {
        this.terms = terms;
        this.hierarchy = hierarchy;
        this.plover = plover;
        for (Resource role : terms.termsOf(Terms.ROLE_CLASS)) {
            String name = TurtleFiles.localName(role);
            terms.text(role, RDFS.label);
            roles.put(name, terms.text(role, RDFS.comment).orElse(name));
        }
        Map<Resource, Relation> found = new LinkedHashMap<>();
        for (Resource term : terms.termsOf(Terms.RELATION)) {
            Relation relation = read(term);
            found.put(term, relation);
            relations.put(relation.name(), relation);
        }
        checkCommitments(found);
        checkNeo4jTypes(found);
    }

    /** Definitions of the roles beside subject and object, by name. */
    SortedMap<String, String> roles() {
        return Collections.unmodifiableSortedMap(roles);
    }

    SortedMap<String, Relation> relations() {
        return Collections.unmodifiableSortedMap(relations);
    }

    private Relation read(Resource relation) {
        String name = TurtleFiles.localName(relation);
        String label = terms.text(relation, RDFS.label).orElse(name);
        String definition = terms.text(relation, RDFS.comment).orElse(name);
        String family = terms.text(relation, Terms.FAMILY).orElse(name);
        String neo4jType = terms.text(relation, Terms.NEO4J_TYPE).orElse(name);
        Set<String> domain = typesOf(relation, RDFS.domain);
        if (!relation.hasProperty(RDFS.domain)) {
            terms.report(relation, "has no rdfs:domain", "add one: rdfs:domain ng:Actor");
        }
        Set<String> range = typesOf(relation, RDFS.range);
        boolean objectRequired = terms.flag(relation, Terms.OBJECT_REQUIRED);
        if (objectRequired && !relation.hasProperty(RDFS.range)) {
            terms.report(relation, "requires an object but has no rdfs:range", "add one: rdfs:range ng:Actor");
        }
        boolean symmetric = relation.hasProperty(RDF.type, OWL.SymmetricProperty);
        Optional<String> event = ploverEvent(relation);
        Optional<String> mode = ploverMode(relation, event.orElse(null));
        Optional<String> commitment =
                terms.resource(relation, Terms.COMMITMENT).filter(terms::isOurs).map(TurtleFiles::localName);
        return new Relation(
                name,
                label,
                definition,
                family,
                neo4jType,
                domain,
                range,
                objectRequired,
                symmetric,
                rolesOf(relation),
                event.orElse(null),
                mode.orElse(null),
                terms.flag(relation, Terms.PLOVER_INVERSE),
                countryTypes(relation),
                commitment.orElse(null));
    }

    private Set<String> typesOf(Resource relation, Property property) {
        Set<String> names = new TreeSet<>();
        terms.resource(relation, property).ifPresent(type -> {
            Optional<Resource> union = terms.resource(type, OWL.unionOf);
            if (union.isEmpty()) {
                addType(relation, property, type, names);
            } else if (union.get().canAs(RDFList.class)) {
                List<RDFNode> members = union.get().as(RDFList.class).asJavaList();
                members.forEach(member -> addType(relation, property, member, names));
            } else {
                String what = "has a union in its " + property.getLocalName() + " that is no list";
                terms.report(relation, what, "write [ a owl:Class ; owl:unionOf ( ng:Person ng:State ) ]");
            }
        });
        return names;
    }

    private Set<String> countryTypes(Resource relation) {
        Set<String> names = new TreeSet<>();
        for (RDFNode type : relation.listProperties(Terms.TELLS_COUNTRY_OF)
                .mapWith(Statement::getObject)
                .toList()) {
            addType(relation, Terms.TELLS_COUNTRY_OF, type, names);
        }
        return names;
    }

    private void addType(Resource relation, Property property, RDFNode type, Set<String> names) {
        String name = type.isURIResource() ? TurtleFiles.localName(type.asResource()) : type.toString();
        Set<String> resolved = hierarchy.resolve(name);
        if (resolved.isEmpty()) {
            String what = "has %s in its %s, which is no entity type".formatted(name, property.getLocalName());
            terms.report(relation, what, "use one of " + hierarchy.choices() + ", or define it below ng:Entity");
        }
        names.addAll(resolved);
    }

    private Set<String> rolesOf(Resource relation) {
        Set<String> names = new TreeSet<>();
        for (RDFNode role : relation.listProperties(Terms.ROLE)
                .mapWith(Statement::getObject)
                .toList()) {
            String name = role.isURIResource() ? TurtleFiles.localName(role.asResource()) : role.toString();
            if (!roles.containsKey(name)) {
                String mend = "use one of " + String.join(", ", roles.keySet()) + ", or define it as ng:Role";
                terms.report(relation, "has the unknown role " + name, mend);
            }
            names.add(name);
        }
        return names;
    }

    private Optional<String> ploverEvent(Resource relation) {
        Optional<Resource> concept = terms.resource(relation, Terms.PLOVER_EVENT);
        Optional<String> event = concept.flatMap(plover::code).filter(plover::hasEvent);
        if (concept.isPresent() && event.isEmpty()) {
            String what = "has the unknown PLOVER event " + TurtleFiles.localName(concept.get());
            terms.report(relation, what, "use one of " + plover.events());
        }
        return event;
    }

    private Optional<String> ploverMode(Resource relation, @Nullable String event) {
        Optional<Resource> concept = terms.resource(relation, Terms.PLOVER_MODE);
        Optional<String> mode = concept.flatMap(plover::code);
        if (concept.isPresent() && (event == null || mode.isEmpty() || !plover.hasMode(event, mode.get()))) {
            String what = "has the PLOVER mode " + TurtleFiles.localName(concept.get())
                    + (event == null ? " without an event" : ", which " + event + " does not have");
            String mend = event == null ? "add ng:ploverEvent" : "use one of its modes: " + plover.modes(event);
            terms.report(relation, what, mend);
        }
        return mode;
    }

    private void checkCommitments(Map<Resource, Relation> found) {
        found.forEach((term, relation) -> {
            String commitment = relation.commitment();
            if (commitment != null && !relations.containsKey(commitment)) {
                String what = "has " + commitment + " as its ng:commitment, which is no relation";
                terms.report(term, what, "name a term of class ng:Relation");
            }
        });
    }

    private void checkNeo4jTypes(Map<Resource, Relation> found) {
        Map<String, String> owners = new HashMap<>();
        found.forEach((term, relation) -> {
            String type = relation.neo4jType();
            if (!term.hasProperty(Terms.NEO4J_TYPE)) {
                return;
            }
            if (!NEO4J_TYPE.matcher(type).matches()) {
                String what = "has the ng:neo4jType \"" + type + "\"";
                terms.report(term, what, "write capitals, digits and underscores: MET_WITH");
            }
            String other = owners.putIfAbsent(type, relation.name());
            if (other != null) {
                terms.report(term, "has the same ng:neo4jType as " + other, "give it one of its own");
            }
        });
    }
}
