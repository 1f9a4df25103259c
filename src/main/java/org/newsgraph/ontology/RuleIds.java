// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.regex.Pattern;

/** Checks the ids of rules that tables bring. */
final class RuleIds {

    private final String room;
    private final Pattern form;
    private final Problems problems;
    private final Duplicates duplicates;

    /** @param room what the ids begin with */
    RuleIds(String room, Problems problems) {
        this.room = room;
        this.form = Pattern.compile(room + "\\.[a-z0-9]+(-[a-z0-9]+)*");
        this.problems = problems;
        this.duplicates = new Duplicates(problems);
    }

    boolean hasNew(PsvFile.Row row) {
        String id = row.get("id");
        if (!form.matcher(id).matches()) {
            problems.add(
                    row.place(),
                    "\"%s\" is no id of a rule of %s".formatted(id, room),
                    "write %s. and small letters with hyphens".formatted(room));
            return false;
        }
        return duplicates.isNew("rule " + id, "the rule " + id, row.place());
    }
}
