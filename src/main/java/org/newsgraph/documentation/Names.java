// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.documentation;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The namespaces, and the terms that a reader meets in a place of their own. */
final class Names {

    static final String BASE = "https://w3id.org/newsgraph/";
    static final String NG = BASE + "ontology#";
    static final String PLOVER = BASE + "plover#";

    static final Resource ONTOLOGY = ResourceFactory.createResource(BASE + "ontology");
    static final Resource SCHEME = ResourceFactory.createResource(BASE + "plover");
    static final Resource RELATION = ResourceFactory.createResource(NG + "Relation");
    static final Resource ROLE_CLASS = ResourceFactory.createResource(NG + "Role");
    static final Resource PLOVER_EVENT_CLASS = ResourceFactory.createResource(NG + "PloverEvent");
    static final Resource PLOVER_QUAD_CLASS = ResourceFactory.createResource(NG + "PloverQuad");
    static final Resource PLOVER_MODE_CLASS = ResourceFactory.createResource(NG + "PloverMode");
    static final Property EXAMPLE_OBJECT = ng("exampleObject");
    static final Property EXAMPLE_SUBJECT = ng("exampleSubject");
    static final Property FAMILY = ng("family");
    static final Property PLOVER_EVENT = ng("ploverEvent");
    static final Property PLOVER_MODE = ng("ploverMode");
    static final Property ROLE = ng("role");

    private Names() {}

    static Property ng(String name) {
        return ResourceFactory.createProperty(NG, name);
    }
}
