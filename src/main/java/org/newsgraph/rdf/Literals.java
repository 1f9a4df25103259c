// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.XmlText;

/** Values as literals; texts hold only characters of XML, which is what {@code xsd:string} is defined over. */
final class Literals {

    private Literals() {}

    static Node text(String value) {
        return NodeFactory.createLiteralString(XmlText.of(value));
    }

    /** A name or title in the language of the articles. */
    static Node english(String value) {
        return NodeFactory.createLiteralLang(XmlText.of(value), "en");
    }

    static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    /** An offset of a selector; Web Annotation wants this type. */
    static Node offset(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    /** The exact number, without exponent. */
    static Node decimal(BigDecimal value) {
        return NodeFactory.createLiteralDT(value.toPlainString(), XSDDatatype.XSDdecimal);
    }

    static Node number(double value) {
        return NodeFactory.createLiteralDT(Double.toString(value), XSDDatatype.XSDdouble);
    }

    static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    static Node date(LocalDate value) {
        return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate);
    }

    static Node time(Instant value) {
        return NodeFactory.createLiteralDT(value.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }
}
