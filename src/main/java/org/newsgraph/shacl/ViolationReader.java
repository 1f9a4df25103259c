// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.shacl;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.vocabulary.OA;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ontology.Terms;

/** Makes what the engine reports readable, and finds the words of the article that a node is about. */
final class ViolationReader {

    private static final int FARTHEST = 4;
    private static final int LONGEST = 120;
    private static final List<Node> WORDS = List.of(
            NodeFactory.createURI(Terms.NAMESPACE + "evidence"),
            NodeFactory.createURI(Terms.NAMESPACE + "quotedText"),
            NodeFactory.createURI(Terms.NAMESPACE + "mentionText"),
            OA.exact.asNode());

    private final Graph data;
    private final PrefixMapping prefixes;

    ViolationReader(Graph data, PrefixMapping prefixes) {
        this.data = data;
        this.prefixes = prefixes;
    }

    Violation read(ReportEntry entry) {
        Node value = entry.value();
        return new Violation(
                shown(entry.focusNode()),
                shown(entry.resultPath()),
                String.valueOf(entry.message()),
                value == null || value.equals(entry.focusNode()) ? null : shown(value),
                words(entry.focusNode()));
    }

    private String shown(@Nullable Path path) {
        if (path == null) {
            return "";
        }
        String text = PathWriter.asString(path, new Prologue(prefixes));
        return text.contains("|") ? text : text.replaceAll("[()]", "");
    }

    private String shown(Node node) {
        if (node.isURI()) {
            return prefixes.shortForm(node.getURI());
        }
        if (!node.isLiteral()) {
            return "[]";
        }
        String text = node.getLiteralLexicalForm();
        String language = node.getLiteralLanguage();
        return (text.length() > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text)
                + (language.isEmpty() ? "" : "@" + language);
    }

    /** Its own words, else those of the one node that it belongs to. */
    private @Nullable String words(Node focus) {
        Node node = focus;
        for (int step = 0; step < FARTHEST; step++) {
            for (Node property : WORDS) {
                List<Node> words = data.find(node, property, Node.ANY)
                        .mapWith(Triple::getObject)
                        .toList();
                if (!words.isEmpty() && words.get(0).isLiteral()) {
                    return words.get(0).getLiteralLexicalForm();
                }
            }
            List<Node> owners = data.find(Node.ANY, Node.ANY, node)
                    .mapWith(Triple::getSubject)
                    .toList();
            if (owners.size() != 1) {
                return null;
            }
            node = owners.get(0);
        }
        return null;
    }
}
