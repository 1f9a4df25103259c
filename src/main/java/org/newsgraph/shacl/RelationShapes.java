// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.shacl;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Relation;

/**
 * The shapes that an ontology's entity types, roles and relations ask for, as Turtle: the same text for the same
 * ontology.
 *
 * <p>A relation has one for the statements that state it, and two for its plain triples. That of the statements starts
 * at the relation and goes to them by the inverse of {@code rdf:predicate}, so that an engine looks at the statements
 * of this relation alone, in core SHACL; the focus node of a violation is the statement, and its path the property at
 * fault.
 */
final class RelationShapes {

    private static final String HEAD =
            """
            # SPDX-License-Identifier: GPL-3.0-or-later
            #
            # Generated from the ontology: what its entity types, roles and relations ask for. Change that, not this.

            @prefix ng:    <https://w3id.org/newsgraph/ontology#> .
            @prefix rdf:   <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix sh:    <http://www.w3.org/ns/shacl#> .
            @prefix shape: <https://w3id.org/newsgraph/shapes#> .
            @prefix xsd:   <http://www.w3.org/2001/XMLSchema#> .

            shape:EntityType a sh:NodeShape ;
                sh:targetClass ng:Entity ;
                sh:property [ sh:path rdf:type ; sh:qualifiedMinCount 1 ; sh:qualifiedMaxCount 1 ;
                      sh:qualifiedValueShape [ sh:in ( %s ) ] ;
                      sh:message "an entity is of one type: %s" ] .
            """;
    private static final String ROLE =
            """

            # ---------------------------------------------------------------- role: %1$s

            shape:role-%1$s a sh:NodeShape ;
                sh:targetSubjectsOf ng:%1$s , ng:%1$sText ;
                sh:class ng:Statement ;
                sh:message "%1$s: a role of statements alone" ;
                sh:property
                    [ sh:path ng:%1$s ; sh:class ng:Entity ; sh:message "%1$s: has to be an entity" ] ,
                    [ sh:path ng:%1$sText ; sh:datatype xsd:string ; sh:message "%1$s: words are an xsd:string" ] ,
                    [ sh:path [ sh:alternativePath ( ng:%1$s ng:%1$sText ) ] ; sh:maxCount 1 ;
                      sh:message "%1$s: is filled once, by an entity or by words" ] .

            shape:role-%1$s-words a sh:NodeShape ;
                sh:targetSubjectsOf ng:%1$sText ;
                sh:sparql [
                    sh:message "%1$s: the words are not selected in the article" ;
                    sh:prefixes <https://w3id.org/newsgraph/shapes> ;
                    sh:select \"""SELECT $this ?value WHERE {
                        $this ng:%1$sText ?value .
                        FILTER NOT EXISTS { $this ng:roleTarget ?words .
                            ?words ng:fillsRole ng:%1$s ; oa:hasSelector/oa:exact ?value } }\""" ] .
            """;
    private static final String RELATION =
            """

            # ---------------------------------------------------------------- relation: %1$s

            shape:%1$s a sh:NodeShape ;
                sh:targetNode ng:%1$s ;
                sh:property [ sh:path [ sh:inversePath rdf:predicate ] ; sh:property
                    %2$s ] .

            shape:%1$s-triple a sh:NodeShape ;
                sh:targetSubjectsOf ng:%1$s ;
                %3$s ;
                sh:message "%1$s: the subject has to be %4$s" ;
                sh:property
                    %5$s .

            shape:%1$s-asserted a sh:NodeShape ;
                sh:targetSubjectsOf ng:%1$s ;
                sh:sparql [
                    sh:message "%1$s: no asserted statement says so" ;
                    sh:prefixes <https://w3id.org/newsgraph/shapes> ;
                    sh:select \"""SELECT $this ?value WHERE {
                        $this ng:%1$s ?value .
                        FILTER NOT EXISTS { ?statement rdf:subject $this ; rdf:predicate ng:%1$s ; rdf:object ?value ;
                            ng:asserted true } }\""" ] .
            """;
    private static final Pattern VOWEL = Pattern.compile("^[AEIOU].*");

    private final Ontology ontology;

    RelationShapes(Ontology ontology) {
        this.ontology = ontology;
    }

    /** A Turtle document that goes with {@code shapes.ttl}. */
    String turtle() {
        Set<String> types = ontology.types().keySet();
        StringBuilder turtle = new StringBuilder(HEAD.formatted(terms(types), String.join(", ", types)));
        ontology.roles().keySet().forEach(role -> turtle.append(ROLE.formatted(role)));
        ontology.relations().values().forEach(relation -> turtle.append(shapes(relation)));
        return turtle.toString();
    }

    private String shapes(Relation relation) {
        String name = relation.name();
        String domain = choice(relation.domain());
        List<String> properties = new java.util.ArrayList<>();
        properties.add(property("rdf:subject", constraint(relation.domain()), name, "the subject has to be " + domain));
        if (relation.objectRequired()) {
            properties.add(property("rdf:object", "sh:minCount 1", name, "needs an object"));
        }
        properties.add(object(relation, "rdf:object"));
        Set<String> others = new TreeSet<>(ontology.roles().keySet());
        others.removeAll(relation.roles());
        for (String role : others) {
            properties.add(property(
                    "[ sh:alternativePath ( ng:%1$s ng:%1$sText ) ]".formatted(role),
                    "sh:maxCount 0",
                    name,
                    "has no role " + role));
        }
        return RELATION.formatted(
                name,
                String.join(" ,\n        ", properties),
                constraint(relation.domain()),
                domain,
                object(relation, "ng:" + name));
    }

    private String object(Relation relation, String path) {
        return relation.range().isEmpty()
                ? property(path, "sh:maxCount 0", relation.name(), "takes no object")
                : property(
                        path,
                        constraint(relation.range()),
                        relation.name(),
                        "the object has to be " + choice(relation.range()));
    }

    private static String property(String path, String constraint, String relation, String message) {
        return "[ sh:path %s ; %s ;\n          sh:message \"%s: %s\" ]".formatted(path, constraint, relation, message);
    }

    private String constraint(Set<String> types) {
        if (types.equals(ontology.types().keySet())) {
            return "sh:class ng:Entity";
        }
        Set<String> sorted = new TreeSet<>(types);
        return sorted.size() == 1
                ? "sh:class " + terms(sorted)
                : sorted.stream()
                        .map(type -> "[ sh:class ng:" + type + " ]")
                        .collect(Collectors.joining(" ", "sh:or ( ", " )"));
    }

    private static String terms(Set<String> names) {
        return names.stream().map(name -> "ng:" + name).collect(Collectors.joining(" "));
    }

    /** "a Person, a Place or an Agreement". */
    private String choice(Set<String> types) {
        if (types.equals(ontology.types().keySet())) {
            return "an entity";
        }
        List<String> names = types.stream()
                .sorted()
                .map(type -> (VOWEL.matcher(type.toUpperCase(Locale.ROOT)).matches() ? "an " : "a ") + type)
                .toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
}
