// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.documentation;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.newsgraph.ontology.Terms;

/** The terms that the documentation alone looks for in the ontology. */
final class Names {

    static final Resource ONTOLOGY = ResourceFactory.createResource(Terms.BASE + "ontology");
    static final Resource SCHEME = ResourceFactory.createResource(Terms.BASE + "plover");
    static final Property EXAMPLE_OBJECT = ng("exampleObject");
    static final Property EXAMPLE_SUBJECT = ng("exampleSubject");

    private Names() {}

    static Property ng(String name) {
        return ResourceFactory.createProperty(Terms.NAMESPACE, name);
    }
}
