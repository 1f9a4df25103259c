// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.documentation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.newsgraph.ClassPathFolder;
import org.newsgraph.OntologyException;
import org.newsgraph.ontology.Ontology;

/** What readers of the ontology get: the whole of it in Turtle, and a page that explains it term by term. */
public final class OntologyDocumentation {

    /** The file that holds the whole ontology. */
    private static final String WHOLE = "ontology.ttl";

    private final Ontology ontology;
    private final TermModel terms;

    public OntologyDocumentation(Ontology ontology) {
        this.ontology = ontology;
        this.terms = new TermModel(ontology.turtle());
    }

    /**
     * All files of the ontology as one, the program's own first and each as it is written, and for each term of ours
     * where it is defined.
     *
     * @throws OntologyException where two files use the same label for a blank node, which would then be one
     */
    public String turtle() {
        StringBuilder turtle = new StringBuilder();
        ontology.turtle().forEach(text -> turtle.append(text.strip()).append("\n\n"));
        turtle.append("# ").append("-".repeat(64)).append(" where the terms are defined\n\n");
        terms.terms().forEach(term -> turtle.append('<')
                .append(term.getURI())
                .append("> <http://www.w3.org/2000/01/rdf-schema#isDefinedBy> <")
                .append(term.getURI().substring(0, term.getURI().indexOf('#')))
                .append("> .\n"));
        long together = new TermModel(List.of(turtle.toString())).blankNodes();
        if (together < terms.blankNodes()) {
            throw new OntologyException("two Turtle files use the same label for a blank node (_:name), so they cannot"
                    + " be written as one; write [ … ] in place of the label");
        }
        return turtle.toString();
    }

    /**
     * The page and what lies beside it, by the names of the files: {@code index.html}, the whole ontology, and the
     * program's own Turtle files as they are.
     *
     * @throws OntologyException as {@link #turtle()}
     */
    public Map<String, String> files() {
        SortedMap<String, String> own = ClassPathFolder.texts("/ontology/newsgraph.ttl", ".ttl");
        Map<String, String> files = new LinkedHashMap<>();
        own.forEach((name, text) -> files.put(name + ".ttl", text));
        files.put(WHOLE, turtle());
        String downloads = files.keySet().stream()
                .map(name -> "<a href=\"" + Html.escape(name) + "\">" + Html.escape(name) + "</a>")
                .collect(Collectors.joining(", "));
        files.put("index.html", new Page(terms, ontology).html(downloads));
        return files;
    }
}
