// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.newsgraph.GzipFiles;

/** The formats of an export. */
public enum RdfFormat {
    TURTLE("turtle", ".ttl", Lang.TURTLE),
    TRIG("trig", ".trig", Lang.TRIG),
    NTRIPLES("ntriples", ".nt", Lang.NTRIPLES),
    NQUADS("nquads", ".nq", Lang.NQUADS),
    JSONLD("jsonld", ".jsonld", Lang.JSONLD11),
    RDFXML("rdfxml", ".rdf", Lang.RDFXML);

    private final String label;
    private final String ending;
    private final Lang language;

    RdfFormat(String label, String ending, Lang language) {
        this.label = label;
        this.ending = ending;
        this.language = language;
    }

    /** The name that a user types: {@code turtle}. */
    public String label() {
        return label;
    }

    /** The ending of its files, with the dot: {@code .ttl}. */
    public String ending() {
        return ending;
    }

    /** Whether it keeps each article's graph apart; the others have all triples in one graph. */
    public boolean hasNamedGraphs() {
        return this == TRIG || this == NQUADS || this == JSONLD;
    }

    /** Whether it can say what a statement reifies, as RDF 1.2 does. */
    public boolean hasTripleTerms() {
        return this != JSONLD && this != RDFXML;
    }

    /** The format of that {@link #label()}, in any case. */
    public static Optional<RdfFormat> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label.equals(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The format of a file by its ending, in any case; {@code .gz} behind it does not matter. */
    public static Optional<RdfFormat> ofFile(String name) {
        String plain = GzipFiles.plainName(name);
        return Arrays.stream(values())
                .filter(format -> plain.endsWith(format.ending))
                .findFirst();
    }

    Lang language() {
        return language;
    }
}
