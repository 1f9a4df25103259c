// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One word, or fixed phrase, that expresses a relation, with the frame that says which argument fills which role.
 *
 * @param ploverEvent overrides the relation's event; null to keep it
 * @param ploverMode overrides the relation's mode; null to keep it
 * @param example a sentence in which the entry fires
 * @param location file and line
 */
public record LexiconEntry(
        String relation,
        Trigger trigger,
        List<Slot> frame,
        @Nullable String ploverEvent,
        @Nullable String ploverMode,
        String example,
        String location) {

    public LexiconEntry {
        frame = List.copyOf(frame);
    }

    /** What statements name as the rule that made them: stable while word and frame stay. */
    public String rule() {
        StringBuilder rule = new StringBuilder(relation).append(": ").append(trigger);
        for (Slot slot : frame) {
            rule.append(' ').append(slot.role()).append('=').append(String.join("/", slot.functions()));
        }
        return rule.toString();
    }

    /** Whether the trigger is a noun for whoever holds a role ("minister"), rather than for a deed. */
    public boolean isRoleNoun() {
        return frame.stream().anyMatch(slot -> slot.functions().contains("self"));
    }
}
