// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.newsgraph.GzipFiles;

/** The formats of an export. */
public enum RdfFormat {
    TURTLE("turtle", ".ttl"),
    TRIG("trig", ".trig"),
    NTRIPLES("ntriples", ".nt"),
    NQUADS("nquads", ".nq"),
    JSONLD("jsonld", ".jsonld"),
    RDFXML("rdfxml", ".rdf");

    private final String label;
    private final String ending;

    RdfFormat(String label, String ending) {
        this.label = label;
        this.ending = ending;
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

    /** Jena's name of it; not a field, since Jena would wake for everyone who only lists the formats. */
    Lang language() {
        return switch (this) {
            case TURTLE -> Lang.TURTLE;
            case TRIG -> Lang.TRIG;
            case NTRIPLES -> Lang.NTRIPLES;
            case NQUADS -> Lang.NQUADS;
            case JSONLD -> Lang.JSONLD11;
            case RDFXML -> Lang.RDFXML;
        };
    }
}
