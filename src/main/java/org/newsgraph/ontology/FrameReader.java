// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads frames: blank separated {@code role=function/function:Type/Type?}, where types and question mark may be absent.
 */
final class FrameReader {

    private static final String SUBJECT = "subject";
    private static final String OBJECT = "object";

    private final FieldReader fields;
    private final TypeHierarchy hierarchy;
    private final Problems problems;

    FrameReader(FieldReader fields, TypeHierarchy hierarchy, Problems problems) {
        this.fields = fields;
        this.hierarchy = hierarchy;
        this.problems = problems;
    }

    /** The slots of {@code frame}, checked against what {@code relation} allows. */
    List<Slot> read(Location place, String frame, Relation relation) {
        List<Slot> slots = new ArrayList<>();
        Set<String> roles = new HashSet<>();
        for (String text : FieldReader.blankSeparated(frame)) {
            readSlot(place, text, relation).ifPresent(slot -> {
                slots.add(slot);
                if (!roles.add(slot.role())) {
                    problems.add(place, "the role " + slot.role() + " twice in one frame", "join its functions by /");
                }
            });
        }
        checkSubject(place, slots);
        if (relation.objectRequired() && !roles.contains(OBJECT)) {
            String what = "no object in the frame, but " + relation.name() + " requires one";
            problems.add(place, what, "add object=…, or set ng:objectRequired false in the relation");
        }
        return slots;
    }

    private void checkSubject(Location place, List<Slot> slots) {
        Optional<Slot> subject =
                slots.stream().filter(slot -> slot.role().equals(SUBJECT)).findFirst();
        if (subject.isEmpty()) {
            problems.add(place, "no subject in the frame", "add subject=…");
        } else if (subject.get().optional()) {
            problems.add(place, "an optional subject, but every statement has one", "take the ? away");
        }
    }

    private Optional<Slot> readSlot(Location place, String text, Relation relation) {
        boolean optional = text.endsWith("?");
        String slot = optional ? text.substring(0, text.length() - 1) : text;
        int equals = slot.indexOf('=');
        if (equals < 1 || equals == slot.length() - 1) {
            problems.add(place, "\"" + text + "\" is no slot", "write role=function/function:Type/Type?");
            return Optional.empty();
        }
        String role = slot.substring(0, equals);
        String filler = slot.substring(equals + 1);
        int colon = filler.indexOf(':');
        List<String> functions = fields.functions(place, colon < 0 ? filler : filler.substring(0, colon));
        List<String> types = colon < 0 ? List.of() : FieldReader.slashSeparated(filler.substring(colon + 1));
        if (!isRole(place, role, relation)) {
            return Optional.empty();
        }
        return Optional.of(new Slot(role, functions, narrow(place, role, types, relation), optional));
    }

    private boolean isRole(Location place, String role, Relation relation) {
        if (role.equals(SUBJECT) || relation.roles().contains(role)) {
            return true;
        }
        if (role.equals(OBJECT) && !relation.range().isEmpty()) {
            return true;
        }
        Set<String> choices = new TreeSet<>(relation.roles());
        choices.add(SUBJECT);
        if (!relation.range().isEmpty()) {
            choices.add(OBJECT);
        }
        String what = relation.name() + " has no role \"" + role + "\"";
        problems.add(place, what, "use " + String.join(", ", choices) + ", or add the role to the relation");
        return false;
    }

    private Set<String> narrow(Location place, String role, List<String> names, Relation relation) {
        Set<String> narrowed = new TreeSet<>();
        for (String name : names) {
            Set<String> types = new TreeSet<>(hierarchy.resolve(name));
            if (types.isEmpty()) {
                fields.isType(place, name, hierarchy);
                continue;
            }
            Set<String> allowed = allowed(role, relation);
            types.retainAll(allowed);
            if (types.isEmpty()) {
                String what = "the %s of %s cannot be of type %s".formatted(role, relation.name(), name);
                String mend = "use " + String.join(", ", new TreeSet<>(allowed)) + ", or widen domain or range";
                problems.add(place, what, mend);
            }
            narrowed.addAll(types);
        }
        return narrowed;
    }

    private Set<String> allowed(String role, Relation relation) {
        if (role.equals(SUBJECT)) {
            return relation.domain();
        }
        return role.equals(OBJECT) ? relation.range() : hierarchy.types().keySet();
    }
}
