// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/**
 * The JSON-LD context of an ontology: each term of ours by its bare name, with the type of its values; all others by
 * prefix.
 *
 * @param document with {@code @context} as its one key
 */
public record JsonLdContext(JsonObject document) {

    /** Behind a prefix that is a term of ours as well: {@code time}. */
    private static final String BESIDE_TERM = "-ns";

    static JsonLdContext of(Graph ontology) {
        Map<String, JsonObject> terms = new TreeMap<>();
        addAll(ontology, OWL2.ObjectProperty.asNode(), terms, term -> "@id");
        addAll(ontology, OWL2.AnnotationProperty.asNode(), terms, term -> valueType(ontology, term));
        addAll(ontology, OWL2.DatatypeProperty.asNode(), terms, term -> valueType(ontology, term));
        JsonObjectBuilder context = Json.createObjectBuilder();
        Vocabulary.prefixes()
                .forEach((prefix, namespace) ->
                        context.add(terms.containsKey(prefix) ? prefix + BESIDE_TERM : prefix, namespace));
        context.add("id", "@id").add("type", "@type");
        terms.forEach(context::add);
        ontology
                .find(Node.ANY, RDF.Nodes.type, OWL2.Class.asNode())
                .mapWith(Triple::getSubject)
                .filterKeep(JsonLdContext::isOurs)
                .mapWith(Node::getLocalName)
                .toList()
                .stream()
                .sorted()
                .forEach(name -> context.add(name, "ng:" + name));
        return new JsonLdContext(
                Json.createObjectBuilder().add("@context", context).build());
    }

    private interface ValueType {
        String of(Node term);
    }

    private static void addAll(Graph ontology, Node kind, Map<String, JsonObject> terms, ValueType type) {
        ontology.find(Node.ANY, RDF.Nodes.type, kind)
                .mapWith(Triple::getSubject)
                .filterKeep(JsonLdContext::isOurs)
                .forEachRemaining(term -> {
                    JsonObjectBuilder definition = Json.createObjectBuilder().add("@id", "ng:" + term.getLocalName());
                    String values = type.of(term);
                    if (!values.isEmpty()) {
                        definition.add("@type", values);
                    }
                    terms.put(term.getLocalName(), definition.build());
                });
    }

    private static boolean isOurs(Node term) {
        return term.isURI() && term.getURI().startsWith(Vocabulary.NG);
    }

    /** Empty for plain strings, and where the ontology does not say. */
    private static String valueType(Graph ontology, Node term) {
        return ontology.find(term, RDFS.Nodes.range, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .nextOptional()
                .map(Node::getURI)
                .filter(iri -> !iri.equals(XSD.xstring.getURI()))
                .map(iri -> iri.startsWith(XSD.getURI())
                        ? "xsd:" + iri.substring(XSD.getURI().length())
                        : "@id")
                .orElse("");
    }

    /** As a file for people, one term a line. */
    public String pretty() {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(document);
        }
        return text.toString().strip() + "\n";
    }
}
