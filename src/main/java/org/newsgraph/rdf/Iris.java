// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.UsageException;
import org.newsgraph.graph.Excerpt;

/** The IRIs of individuals: valid for any id, different for different ids. */
final class Iris {

    private static final String UNRESERVED = "-._~/";

    private Iris() {}

    static Node article(String id) {
        return individual(Vocabulary.ARTICLE, id);
    }

    static Node entity(String id) {
        return individual(Vocabulary.ENTITY, id);
    }

    static Node statement(String id) {
        return individual(Vocabulary.STATEMENT, id);
    }

    static Node quotation(String id) {
        return individual(Vocabulary.QUOTATION, id);
    }

    static Node publisher(String name) {
        return individual(Vocabulary.PUBLISHER, name);
    }

    static Node software(String version) {
        return individual(Vocabulary.SOFTWARE, version);
    }

    static String articleId(Node node) {
        return id(Vocabulary.ARTICLE, node);
    }

    static String entityId(Node node) {
        return id(Vocabulary.ENTITY, node);
    }

    static String statementId(Node node) {
        return id(Vocabulary.STATEMENT, node);
    }

    static String quotationId(Node node) {
        return id(Vocabulary.QUOTATION, node);
    }

    /** What {@link #individual} was given. */
    private static String id(String namespace, Node node) {
        if (!node.isURI() || !node.getURI().startsWith(namespace)) {
            throw new UsageException(node + ": is no IRI below " + namespace + ", where newsgraph export puts it");
        }
        return URLDecoder.decode(
                node.getURI().substring(namespace.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Something that belongs to {@code whole}. */
    static Node part(Node whole, String name) {
        return NodeFactory.createURI(whole.getURI() + ":" + name);
    }

    /** Something of that kind at a place of an article. */
    static Node place(Node article, String kind, Excerpt excerpt) {
        return part(article, kind + ":" + excerpt.begin() + "-" + excerpt.end());
    }

    private static Node individual(String namespace, String id) {
        return NodeFactory.createURI(namespace + encode(id));
    }

    /** Percent-encodes all but unreserved characters and {@code /}, and dots that would climb up a path. */
    private static String encode(String id) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : id.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (unit & 0xFF);
            if (isPlain(character)) {
                encoded.append(character);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) character));
            }
        }
        String[] segments = encoded.toString().split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            if (segments[i].equals(".") || segments[i].equals("..")) {
                segments[i] = segments[i].replace(".", "%2E");
            }
        }
        return String.join("/", segments);
    }

    private static boolean isPlain(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || UNRESERVED.indexOf(character) >= 0;
    }
}
