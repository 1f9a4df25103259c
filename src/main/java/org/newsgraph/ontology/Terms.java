// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms that the program itself looks for in the ontology's Turtle, and their namespaces. */
public final class Terms {

    /** Below it lie all IRIs of ours. */
    public static final String BASE = "https://w3id.org/newsgraph/";

    /** The namespace of all types, roles and relations. */
    public static final String NAMESPACE = BASE + "ontology#";

    /** The namespace of PLOVER's codes. */
    public static final String PLOVER = BASE + "plover#";

    public static final Resource ENTITY = ResourceFactory.createResource(NAMESPACE + "Entity");
    public static final Resource RELATION = ResourceFactory.createResource(NAMESPACE + "Relation");
    public static final Resource ROLE_CLASS = ResourceFactory.createResource(NAMESPACE + "Role");
    public static final Resource PLOVER_EVENT_CLASS = ResourceFactory.createResource(NAMESPACE + "PloverEvent");
    public static final Resource PLOVER_QUAD_CLASS = ResourceFactory.createResource(NAMESPACE + "PloverQuad");
    public static final Resource PLOVER_MODE_CLASS = ResourceFactory.createResource(NAMESPACE + "PloverMode");

    public static final Property ABSTRACT = property("abstract");
    public static final Property ANNOUNCED_AS = property("announcedAs");
    public static final Property COMMITMENT = property("commitment");
    public static final Property ENDED_AS = property("endedAs");
    public static final Property FAMILY = property("family");
    public static final Property KEPT_AS_CONTEXT = property("keptAsContext");
    public static final Property NAME_KIND = property("nameKind");
    public static final Property NEO4J_TYPE = property("neo4jType");
    public static final Property OBJECT_REQUIRED = property("objectRequired");
    public static final Property PLOVER_EVENT = property("ploverEvent");
    public static final Property PLOVER_INVERSE = property("ploverInverse");
    public static final Property PLOVER_MODE = property("ploverMode");
    public static final Property QUAD = property("quad");
    public static final Property ROLE = property("role");
    public static final Property SEVERAL_ARE = property("severalAre");
    public static final Property TELLS_COUNTRY_OF = property("tellsCountryOf");
    public static final Property WORD_NET_CLASS = property("wordNetClass");

    private Terms() {}

    static Property property(String name) {
        return ResourceFactory.createProperty(NAMESPACE, name);
    }
}
