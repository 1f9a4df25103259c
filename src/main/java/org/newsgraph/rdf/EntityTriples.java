// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.graph.Entity;

/**
 * The descriptions of entities, each gathered from all articles that mention it.
 *
 * <p>The name is the longest that an article gives, the first by alphabet of equally long ones; all others are
 * alternative labels. Lengths count, and the alphabet goes by, code points, as in {@code store/name-entities.cypher}.
 */
final class EntityTriples {

    private static final Pattern WIKIDATA_ID = Pattern.compile("Q[1-9][0-9]*");
    private static final Comparator<String> ALPHABET =
            Comparator.comparing(name -> name.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);
    private static final Comparator<String> BEST_NAME = Comparator.comparingInt(
                    (String name) -> -name.codePointCount(0, name.length()))
            .thenComparing(ALPHABET);

    private final SortedMap<String, Gathered> entities = new TreeMap<>(ALPHABET);

    /** What the articles so far say of one entity. */
    private static final class Gathered {
        private final SortedSet<String> types = new TreeSet<>();
        private final SortedSet<String> wikidata = new TreeSet<>();
        private final SortedSet<String> names = new TreeSet<>(BEST_NAME);
        private final SortedSet<String> allNames = new TreeSet<>(ALPHABET);
    }

    /** Adds what one article says. */
    void gather(List<Entity> ofArticle) {
        for (Entity entity : ofArticle) {
            Gathered gathered = entities.computeIfAbsent(entity.id(), id -> new Gathered());
            gathered.types.add(entity.type());
            gathered.names.add(entity.name());
            gathered.allNames.add(entity.name());
            gathered.allNames.addAll(entity.aliases());
            if (entity.wikidata() != null
                    && WIKIDATA_ID.matcher(entity.wikidata()).matches()) {
                gathered.wikidata.add(entity.wikidata());
            }
        }
    }

    /** All descriptions, by id. */
    Descriptions descriptions(OntologyTriples ontology) {
        Descriptions descriptions = new Descriptions();
        entities.forEach((id, gathered) -> describe(id, gathered, ontology, descriptions));
        return descriptions;
    }

    private static void describe(String id, Gathered gathered, OntologyTriples ontology, Descriptions descriptions) {
        Node node = Iris.entity(id);
        for (String type : gathered.types) {
            ontology.classes(type).forEach(entityClass -> descriptions.type(node, entityClass));
        }
        String name = gathered.names.first();
        descriptions.add(node, RDFS.Nodes.label, Literals.english(name));
        descriptions.add(node, Vocabulary.of(SKOS.prefLabel), Literals.english(name));
        descriptions.add(node, Vocabulary.schema("name"), Literals.english(name));
        for (String other : gathered.allNames) {
            if (!other.equals(name)) {
                descriptions.add(node, Vocabulary.of(SKOS.altLabel), Literals.english(other));
            }
        }
        descriptions.add(node, Vocabulary.of(DCTerms.identifier), Literals.text(id));
        for (String wikidata : gathered.wikidata) {
            descriptions.add(node, Vocabulary.of(OWL2.sameAs), NodeFactory.createURI(Vocabulary.WIKIDATA + wikidata));
        }
    }
}
