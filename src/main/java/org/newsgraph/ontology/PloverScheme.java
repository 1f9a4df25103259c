// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** PLOVER's events, each with its modes. */
final class PloverScheme {

    private final SortedMap<String, Set<String>> modesByEvent = new TreeMap<>();
    private final Map<Resource, String> notations = new HashMap<>();
    private final SortedMap<String, String> announced = new TreeMap<>();

    PloverScheme(TermReader terms, TurtleFiles files) {
        for (Resource event : conceptsOf(files, Terms.PLOVER_EVENT_CLASS)) {
            notation(event, terms).ifPresent(code -> modesByEvent.put(code, new TreeSet<>()));
        }
        for (Resource mode : conceptsOf(files, Terms.PLOVER_MODE_CLASS)) {
            Optional<String> event = terms.resource(mode, SKOS.broader).map(notations::get);
            Optional<String> code = notation(mode, terms);
            if (event.isEmpty()) {
                terms.report(mode, "is a mode of no event", "add skos:broader with a PLOVER event");
            } else if (code.isPresent()) {
                modesByEvent.getOrDefault(event.get(), new TreeSet<>()).add(code.get());
            }
        }
        for (Resource event : conceptsOf(files, Terms.PLOVER_EVENT_CLASS)) {
            terms.resource(event, Terms.ANNOUNCED_AS).ifPresent(other -> announced(event, other, terms));
        }
    }

    private void announced(Resource event, Resource other, TermReader terms) {
        Optional<String> code = code(other).filter(this::hasEvent);
        if (code.isEmpty()) {
            String what = "is announced as the unknown PLOVER event " + TurtleFiles.localName(other);
            terms.report(event, what, "use one of " + events());
        } else {
            code(event).ifPresent(own -> announced.put(own, code.get()));
        }
    }

    /** The events that deeds count as while they are still to come, by their own events. */
    SortedMap<String, String> announced() {
        return announced;
    }

    /** The code of a concept of the scheme ("CONSULT", "phone"). */
    Optional<String> code(Resource concept) {
        return Optional.ofNullable(notations.get(concept));
    }

    boolean hasEvent(String event) {
        return modesByEvent.containsKey(event);
    }

    boolean hasMode(String event, String mode) {
        return modesByEvent.getOrDefault(event, Collections.emptySet()).contains(mode);
    }

    String events() {
        return String.join(", ", modesByEvent.keySet());
    }

    /** For the author of a file: the modes to choose from. */
    String modes(String event) {
        Set<String> modes = modesByEvent.getOrDefault(event, Collections.emptySet());
        return modes.isEmpty() ? "none" : String.join(", ", modes);
    }

    private Optional<String> notation(Resource concept, TermReader terms) {
        Optional<String> code = terms.text(concept, SKOS.notation);
        code.ifPresent(text -> notations.put(concept, text));
        return code;
    }

    private static Iterable<Resource> conceptsOf(TurtleFiles files, Resource type) {
        return files.model().listSubjectsWithProperty(RDF.type, type).toList();
    }
}
