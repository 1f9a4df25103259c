// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.documentation;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as its reader sees it; it is XML too, so what is not escaped ends the reading. */
final class ReadPage {

    private final Document document;
    private final Map<String, Element> entries = new LinkedHashMap<>();

    ReadPage(String html) {
        try {
            this.document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e);
        }
        elements("article").forEach(article -> entries.put(article.getAttribute("id"), article));
    }

    private List<Element> elements(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    Map<String, Element> entries() {
        return entries;
    }

    /** The text of a term's entry. */
    String entry(String fragment) {
        return entries.get(fragment).getTextContent();
    }

    /** The Turtle in a term's entry. */
    String statement(String fragment) {
        return entries.get(fragment).getElementsByTagName("pre").item(0).getTextContent();
    }

    List<String> headings() {
        return elements("h2").stream().map(Element::getTextContent).toList();
    }

    List<String> ids() {
        return elements("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** What links within the page lead to. */
    List<String> localLinks() {
        return elements("a").stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.startsWith("#"))
                .map(href -> href.substring(1))
                .toList();
    }
}
