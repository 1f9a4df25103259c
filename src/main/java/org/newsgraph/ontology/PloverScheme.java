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
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** PLOVER's events, each with its modes. */
final class PloverScheme {

    private static final Pattern QUAD_CODE = Pattern.compile("[1-4]");

    private final SortedMap<String, Set<String>> modesByEvent = new TreeMap<>();
    private final Map<Resource, String> notations = new HashMap<>();
    private final SortedMap<String, String> announced = new TreeMap<>();
    private final SortedMap<String, String> ended = new TreeMap<>();

    private final SortedMap<String, PloverQuad> quads = new TreeMap<>();
    private final SortedMap<String, Set<String>> contexts = new TreeMap<>();

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
                if (terms.flag(mode, Terms.KEPT_AS_CONTEXT)) {
                    contexts.computeIfAbsent(event.get(), e -> new TreeSet<>()).add(code.get());
                }
            }
        }
        become(Terms.ANNOUNCED_AS, announced, terms, files);
        become(Terms.ENDED_AS, ended, terms, files);
        for (Resource event : conceptsOf(files, Terms.PLOVER_EVENT_CLASS)) {
            terms.resource(event, Terms.QUAD).flatMap(quad -> quad(quad, terms)).ifPresent(quad -> code(event)
                    .ifPresent(code -> quads.put(code, quad)));
        }
    }

    private static Optional<PloverQuad> quad(Resource quad, TermReader terms) {
        Optional<String> code = terms.text(quad, SKOS.notation);
        if (code.isPresent() && !QUAD_CODE.matcher(code.get()).matches()) {
            terms.report(quad, "has the code \"" + code.get() + "\"", "write one of 1, 2, 3, 4");
            return Optional.empty();
        }
        return code.flatMap(
                c -> terms.text(quad, SKOS.prefLabel).map(label -> new PloverQuad(Integer.parseInt(c), label)));
    }

    private void become(Property property, Map<String, String> events, TermReader terms, TurtleFiles files) {
        for (Resource event : conceptsOf(files, Terms.PLOVER_EVENT_CLASS)) {
            Optional<Resource> other = terms.resource(event, property);
            Optional<String> code = other.flatMap(this::code).filter(this::hasEvent);
            if (other.isPresent() && code.isEmpty()) {
                String what = "has the unknown PLOVER event " + TurtleFiles.localName(other.get()) + " as its "
                        + property.getLocalName();
                terms.report(event, what, "use one of " + events());
            }
            code.ifPresent(c -> code(event).ifPresent(own -> events.put(own, c)));
        }
    }

    /** The events that deeds count as while they are still to come, by their own events. */
    SortedMap<String, String> announced() {
        return announced;
    }

    /** The events that putting an end to deeds counts as, by their own events. */
    SortedMap<String, String> ended() {
        return ended;
    }

    /** The quads by the events that belong to them; an event need not have one. */
    SortedMap<String, PloverQuad> quads() {
        return quads;
    }

    /** The modes that PLOVER has among the contexts, by event. */
    SortedMap<String, Set<String>> contexts() {
        return contexts;
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
