// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Collects the known actors: {@code wikidata | type | name | code | aliases | demonyms | seats}. */
final class ActorReader {

    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
    private static final Pattern STATE_CODE = Pattern.compile("[A-Z]{3}");

    private final FieldReader fields;
    private final TypeHierarchy hierarchy;
    private final Problems problems;
    private final Duplicates duplicates;
    private final List<Actor> actors = new ArrayList<>();

    ActorReader(TypeHierarchy hierarchy, Problems problems) {
        this.fields = new FieldReader(problems);
        this.hierarchy = hierarchy;
        this.problems = problems;
        this.duplicates = new Duplicates(problems);
    }

    List<Actor> actors() {
        return List.copyOf(actors);
    }

    void read(PsvFile.Row row) {
        if (!fields.hasAll(row, List.of("wikidata", "type", "name"))) {
            return;
        }
        String wikidata = row.get("wikidata");
        String code = row.get("code");
        if (!WIKIDATA.matcher(wikidata).matches()) {
            problems.add(row.place(), "\"" + wikidata + "\" is no Wikidata id", "write Q and a number: Q142");
        }
        if (!code.isEmpty() && !STATE_CODE.matcher(code).matches()) {
            String mend = "write the three capitals of ISO 3166-1, or nothing";
            problems.add(row.place(), "\"" + code + "\" is no code of a state", mend);
        }
        boolean known = fields.isType(row.place(), row.get("type"), hierarchy);
        if (duplicates.isNew(wikidata, "the actor " + wikidata, row.place()) && known) {
            actors.add(new Actor(
                    wikidata,
                    row.get("type"),
                    row.get("name"),
                    code.isEmpty() ? null : code,
                    list(row, "aliases"),
                    list(row, "demonyms"),
                    list(row, "seats")));
        }
    }

    private static List<String> list(PsvFile.Row row, String column) {
        return Stream.of(row.get(column).split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
