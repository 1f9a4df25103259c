// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graphml;

import com.google.common.base.Splitter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.newsgraph.XmlText;

/** Elements of GraphML, written as they come, a line for each key, node and edge. */
final class GraphmlWriter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String NODE = "node";
    private static final String EDGE = "edge";
    private static final String CARRIAGE_RETURN = "\r";

    private final XMLStreamWriter xml;

    /** Not by the stream itself: the JDK's writer would then write each half of an astral character apart. */
    GraphmlWriter(OutputStream out) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory()
                .createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    <N, E> void begin(List<Column<N>> nodes, List<Column<E>> edges) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xsi", INSTANCE);
        xml.writeAttribute("xsi", INSTANCE, "schemaLocation", NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
        line();
        keys(NODE, nodes);
        keys(EDGE, edges);
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "newsgraph");
        xml.writeAttribute("edgedefault", "directed");
        line();
    }

    private <T> void keys(String kind, List<Column<T>> columns) throws XMLStreamException {
        for (Column<T> column : columns) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", key(kind, column));
            xml.writeAttribute("for", kind);
            xml.writeAttribute("attr.name", column.name());
            xml.writeAttribute("attr.type", column.type());
            line();
        }
    }

    private static String key(String kind, Column<?> column) {
        return kind + "-" + column.name();
    }

    <N> void node(String id, List<Column<N>> columns, N node) throws XMLStreamException {
        xml.writeStartElement(NODE);
        xml.writeAttribute("id", NameTokens.of(id));
        data(NODE, columns, node);
    }

    /** Directed always: Gephi drops one of two edges between the same nodes if only one of them is. */
    <E> void edge(String id, String source, String target, List<Column<E>> columns, E edge) throws XMLStreamException {
        xml.writeStartElement(EDGE);
        xml.writeAttribute("id", NameTokens.of(id));
        xml.writeAttribute("source", NameTokens.of(source));
        xml.writeAttribute("target", NameTokens.of(target));
        data(EDGE, columns, edge);
    }

    private <T> void data(String kind, List<Column<T>> columns, T row) throws XMLStreamException {
        for (Column<T> column : columns) {
            Object value = column.reading().of(row);
            if (value != null && !value.equals("")) {
                xml.writeStartElement("data");
                xml.writeAttribute("key", key(kind, column));
                text(value.toString());
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
        line();
    }

    /** Carriage returns as references, since a reader takes plain ones for line feeds. */
    private void text(String text) throws XMLStreamException {
        Iterator<String> parts =
                Splitter.on(CARRIAGE_RETURN).split(XmlText.of(text)).iterator();
        xml.writeCharacters(parts.next());
        while (parts.hasNext()) {
            xml.writeEntityRef("#13");
            xml.writeCharacters(parts.next());
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    void finish() throws XMLStreamException {
        xml.writeEndElement();
        line();
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
        xml.flush();
    }

    /** What the output said, where it is why the writer failed. */
    static IOException cause(XMLStreamException e) {
        return e.getNestedException() instanceof IOException refused ? refused : new IOException(e);
    }
}
