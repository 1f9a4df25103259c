// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms that the program itself looks for in the ontology's Turtle. */
final class Terms {

    /** The namespace of all types, roles and relations. */
    static final String NAMESPACE = "https://w3id.org/newsgraph/ontology#";

    static final Resource ENTITY = ResourceFactory.createResource(NAMESPACE + "Entity");
    static final Resource RELATION = ResourceFactory.createResource(NAMESPACE + "Relation");
    static final Resource ROLE_CLASS = ResourceFactory.createResource(NAMESPACE + "Role");
    static final Resource PLOVER_EVENT_CLASS = ResourceFactory.createResource(NAMESPACE + "PloverEvent");
    static final Resource PLOVER_MODE_CLASS = ResourceFactory.createResource(NAMESPACE + "PloverMode");

    static final Property ABSTRACT = property("abstract");
    static final Property ANNOUNCED_AS = property("announcedAs");
    static final Property COMMITMENT = property("commitment");
    static final Property ENDED_AS = property("endedAs");
    static final Property FAMILY = property("family");
    static final Property KEPT_AS_CONTEXT = property("keptAsContext");
    static final Property NEO4J_TYPE = property("neo4jType");
    static final Property OBJECT_REQUIRED = property("objectRequired");
    static final Property PLOVER_EVENT = property("ploverEvent");
    static final Property PLOVER_INVERSE = property("ploverInverse");
    static final Property PLOVER_MODE = property("ploverMode");
    static final Property QUAD = property("quad");
    static final Property ROLE = property("role");
    static final Property TELLS_COUNTRY_OF = property("tellsCountryOf");
    static final Property WORD_NET_CLASS = property("wordNetClass");

    private Terms() {}

    private static Property property(String name) {
        return ResourceFactory.createProperty(NAMESPACE, name);
    }
}
