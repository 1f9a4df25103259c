// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.newsgraph.ontology.Terms;

/** The namespaces of an export, and their terms by name. */
final class Vocabulary {

    static final String BASE = Terms.BASE;
    static final String NG = Terms.NAMESPACE;
    static final String PLOVER = Terms.PLOVER;
    static final String ARTICLE = BASE + "article/";
    static final String ENTITY = BASE + "entity/";
    static final String STATEMENT = BASE + "statement/";
    static final String QUOTATION = BASE + "quotation/";
    static final String PUBLISHER = BASE + "publisher/";
    static final String SOFTWARE = BASE + "software/";
    static final String SCHEMA = "https://schema.org/";
    static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private static final String TIME = "http://www.w3.org/2006/time#";
    private static final String PROV = "http://www.w3.org/ns/prov#";

    private Vocabulary() {}

    /** Prefixes in the order in which a document declares them. */
    static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("ng", NG);
        prefixes.put("article", ARTICLE);
        prefixes.put("entity", ENTITY);
        prefixes.put("statement", STATEMENT);
        prefixes.put("quotation", QUOTATION);
        prefixes.put("plover", PLOVER);
        prefixes.put("dcat", DCAT.getURI());
        prefixes.put("dcterms", DCTerms.getURI());
        prefixes.put("foaf", FOAF.getURI());
        prefixes.put("oa", OA.getURI());
        prefixes.put("owl", OWL.getURI());
        prefixes.put("prov", PROV);
        prefixes.put("rdf", RDF.getURI());
        prefixes.put("rdfs", RDFS.getURI());
        prefixes.put("schema", SCHEMA);
        prefixes.put("skos", SKOS.getURI());
        prefixes.put("time", TIME);
        prefixes.put("vann", "http://purl.org/vocab/vann/");
        prefixes.put("void", VOID.getURI());
        prefixes.put("wd", WIKIDATA);
        prefixes.put("xsd", XSD.getURI());
        return prefixes;
    }

    static Node ng(String name) {
        return NodeFactory.createURI(NG + name);
    }

    static Node prov(String name) {
        return NodeFactory.createURI(PROV + name);
    }

    static Node time(String name) {
        return NodeFactory.createURI(TIME + name);
    }

    static Node schema(String name) {
        return NodeFactory.createURI(SCHEMA + name);
    }

    /** A term of a vocabulary that Jena knows, as a node. */
    static Node of(Resource term) {
        return term.asNode();
    }
}
