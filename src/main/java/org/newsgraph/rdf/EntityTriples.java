// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.graph.EntityDescription;

/** The descriptions of entities: what all articles together say of each. */
final class EntityTriples {

    private static final Pattern WIKIDATA_ID = Pattern.compile("Q[1-9][0-9]*");

    private static final Node ALIAS = Vocabulary.of(SKOS.altLabel);
    private static final Node ID = Vocabulary.of(DCTerms.identifier);
    private static final Node SAME = Vocabulary.of(OWL2.sameAs);
    private static final List<Node> NAMES =
            List.of(RDFS.Nodes.label, Vocabulary.of(SKOS.prefLabel), Vocabulary.schema("name"));

    /** All that a description may use. */
    static final Set<Node> PREDICATES = ImmutableSet.<Node>builder()
            .add(RDF.Nodes.type, ALIAS, ID, SAME)
            .addAll(NAMES)
            .build();

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
        NAMES.forEach(property -> descriptions.add(node, property, name));
        for (String alias : entity.aliases()) {
            descriptions.add(node, ALIAS, Literals.english(alias));
        }
        descriptions.add(node, ID, Literals.text(entity.id()));
        if (entity.wikidata() != null && isWikidataId(entity.wikidata())) {
            descriptions.add(node, SAME, NodeFactory.createURI(Vocabulary.WIKIDATA + entity.wikidata()));
        }
        return descriptions;
    }

    static boolean isWikidataId(String id) {
        return WIKIDATA_ID.matcher(id).matches();
    }
}
