// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.sparql;

import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.jspecify.annotations.Nullable;
import org.newsgraph.UsageException;

/** RDF terms as plain values, and back. */
final class Terms {

    private Terms() {}

    /** @throws UsageException where there is no term for it */
    static Node node(String name, @Nullable Object value) {
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof Boolean truth) {
            return NodeFactoryExtra.createLiteralNode(truth.toString(), null, XSDDatatype.XSDboolean.getURI());
        }
        if (value instanceof LocalDate day) {
            return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
            return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDinteger);
        }
        if (value instanceof Number number) {
            return NodeFactoryExtra.doubleToNode(number.doubleValue());
        }
        throw new UsageException(
                "-p " + name + "=" + value + ": SPARQL takes a number, true, false, a day, a string or an <IRI>");
    }

    private static Node text(String text) {
        if (text.startsWith("<") && text.endsWith(">")) {
            return NodeFactory.createURI(text.substring(1, text.length() - 1));
        }
        String whole = SparqlQuery.PREFIXES.expandPrefix(text);
        return whole.equals(text) || text.contains(" ")
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createURI(whole);
    }

    /**
     * A term as a Boolean, Long, Double or String.
     *
     * @param brief whether IRIs are cut short by the known prefixes
     */
    static @Nullable Object value(@Nullable Node node, boolean brief) {
        if (node == null) {
            return null;
        }
        if (node.isURI()) {
            return brief ? SparqlQuery.PREFIXES.shortForm(node.getURI()) : node.getURI();
        }
        if (!node.isLiteral()) {
            return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.toString();
        }
        NodeValue value = NodeValue.makeNode(node);
        if (value.isBoolean()) {
            return value.getBoolean();
        }
        if (value.isInteger()) {
            return value.getInteger().longValue();
        }
        if (value.isNumber()) {
            return value.getDouble();
        }
        return node.getLiteralLexicalForm();
    }
}
