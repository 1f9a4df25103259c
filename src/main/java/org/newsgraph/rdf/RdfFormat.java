// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The formats of an export. */
public enum RdfFormat {
    TURTLE("turtle", ".ttl", RDFFormat.TURTLE_BLOCKS),
    TRIG("trig", ".trig", RDFFormat.TRIG_BLOCKS),
    NTRIPLES("ntriples", ".nt", RDFFormat.NTRIPLES_UTF8),
    NQUADS("nquads", ".nq", RDFFormat.NQUADS_UTF8),
    JSONLD("jsonld", ".jsonld", RDFFormat.JSONLD11_PRETTY),
    RDFXML("rdfxml", ".rdf", RDFFormat.RDFXML_PLAIN);

    private final String label;
    private final String ending;
    private final RDFFormat jena;

    RdfFormat(String label, String ending, RDFFormat jena) {
        this.label = label;
        this.ending = ending;
        this.jena = jena;
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

    /** Whether it is written as it comes; the others need the whole dataset in memory first. */
    public boolean streams() {
        return this != JSONLD && this != RDFXML;
    }

    /** The format of that {@link #label()}, in any case. */
    public static Optional<RdfFormat> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label.equals(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The format of a file by its ending, in any case. */
    public static Optional<RdfFormat> ofFile(String name) {
        return Arrays.stream(values())
                .filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.ending))
                .findFirst();
    }

    RDFFormat jena() {
        return jena;
    }
}
