// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.documentation;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.newsgraph.ontology.Ontology;

/** The page of documentation, from its template {@code page.html}. */
final class Page {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final TermModel terms;
    private final Html html;
    private final Entries entries;
    private final List<Section> sections;

    Page(TermModel terms, Ontology ontology) {
        this.terms = terms;
        this.html = new Html(terms);
        this.entries = new Entries(terms, new Facts(terms, html), new Examples(terms, ontology));
        this.sections = new Sections(terms).all();
    }

    /** @param downloads links to the files beside the page, in HTML */
    String html(String downloads) {
        Map<String, String> parts = Map.ofEntries(
                Map.entry("title", text(DCTerms.title)),
                Map.entry("description", text(DCTerms.description)),
                Map.entry("version", text(OWL2.versionInfo)),
                Map.entry("iri", Html.code(Names.ONTOLOGY.getURI())),
                Map.entry("versionIri", html.values(terms.values(Names.ONTOLOGY, OWL2.versionIRI))),
                Map.entry("creator", text(DCTerms.creator)),
                Map.entry("license", html.values(terms.values(Names.ONTOLOGY, DCTerms.license))),
                Map.entry("issued", text(DCTerms.issued)),
                Map.entry("modified", text(DCTerms.modified)),
                Map.entry("downloads", downloads),
                Map.entry("prefixes", prefixes()),
                Map.entry("contents", contents()),
                Map.entry("counts", counts()),
                Map.entry("sections", sections.stream().map(this::section).collect(Collectors.joining())));
        return PLACE.matcher(template())
                .replaceAll(place -> Matcher.quoteReplacement(Objects.requireNonNull(parts.get(place.group(1)))));
    }

    private String text(Property property) {
        return Html.escape(terms.text(Names.ONTOLOGY, property).orElse(""));
    }

    private String prefixes() {
        return new TreeMap<>(terms.model().getNsPrefixMap())
                .entrySet().stream()
                        .map(prefix -> "<tr><td><code>%s:</code></td><td>%s</td></tr>\n"
                                .formatted(
                                        Html.escape(prefix.getKey()),
                                        Html.link(prefix.getValue(), Html.escape(prefix.getValue()))))
                        .collect(Collectors.joining());
    }

    private String counts() {
        return sections.stream()
                .map(section -> "<li><a href=\"#%s\">%s</a>: %d</li>\n"
                        .formatted(
                                section.id(),
                                Html.escape(section.title()),
                                section.terms().size()))
                .collect(Collectors.joining());
    }

    private String contents() {
        return sections.stream()
                .map(section -> "<details><summary>%s</summary>\n<p><a href=\"#%s\">All</a> %s</p></details>\n"
                        .formatted(Html.escape(section.title()), section.id(), links(section)))
                .collect(Collectors.joining());
    }

    private static String links(Section section) {
        return section.terms().stream()
                .map(TermModel::fragment)
                .map(Html::escape)
                .map(name -> "<a href=\"#" + name + "\">" + name + "</a>")
                .collect(Collectors.joining(" "));
    }

    private String section(Section section) {
        String about = section.about().isBlank() ? "" : "<p>" + Html.escape(section.about()) + "</p>\n";
        String tree = section.id().equals("section.classes") ? new ClassTree(terms, html).of(section.terms()) : "";
        return "<section>\n<h2 id=\"%s\">%s</h2>\n".formatted(section.id(), Html.escape(section.title()))
                + about
                + tree
                + section.terms().stream().map(entries::of).collect(Collectors.joining())
                + "</section>\n";
    }

    private static String template() {
        try {
            return Resources.toString(Resources.getResource(Page.class, "page.html"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
