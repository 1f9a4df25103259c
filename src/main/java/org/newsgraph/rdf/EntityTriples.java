// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.graph.EntityDescription;

/** The descriptions of entities: what all articles together say of each. */
final class EntityTriples {

    private static final Pattern WIKIDATA_ID = Pattern.compile("Q[1-9][0-9]*");

    private final OntologyTriples ontology;

    EntityTriples(OntologyTriples ontology) {
        this.ontology = ontology;
    }

    Descriptions of(EntityDescription entity) {
        Descriptions descriptions = new Descriptions();
        Node node = Iris.entity(entity.id());
        for (String type : entity.types()) {
            ontology.classes(type).forEach(entityClass -> descriptions.type(node, entityClass));
        }
        Node name = Literals.english(entity.name());
        descriptions.add(node, RDFS.Nodes.label, name);
        descriptions.add(node, Vocabulary.of(SKOS.prefLabel), name);
        descriptions.add(node, Vocabulary.schema("name"), name);
        for (String alias : entity.aliases()) {
            descriptions.add(node, Vocabulary.of(SKOS.altLabel), Literals.english(alias));
        }
        descriptions.add(node, Vocabulary.of(DCTerms.identifier), Literals.text(entity.id()));
        if (entity.wikidata() != null && isWikidataId(entity.wikidata())) {
            descriptions.add(
                    node, Vocabulary.of(OWL2.sameAs), NodeFactory.createURI(Vocabulary.WIKIDATA + entity.wikidata()));
        }
        return descriptions;
    }

    static boolean isWikidataId(String id) {
        return WIKIDATA_ID.matcher(id).matches();
    }
}
