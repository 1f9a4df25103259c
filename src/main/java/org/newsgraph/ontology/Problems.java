// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.OntologyException;

/** What is wrong in files that people write, in the order in which it was found: one line for each. */
public final class Problems {

    private final List<String> lines = new ArrayList<>();

    /**
     * Reports one problem.
     *
     * @param place where it is
     * @param what what is wrong there
     * @param mend what the author of the file can do about it
     */
    public void add(Location place, String what, String mend) {
        lines.add(place + ": " + oneLine(what) + "; " + oneLine(mend));
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** @throws OntologyException with a line for each problem, if there is any */
    public void throwAll() {
        if (!lines.isEmpty()) {
            throw new OntologyException(String.join("\n", lines));
        }
    }

    /** Stops the run at the first problem, if there is any. */
    void throwFirst() {
        if (!lines.isEmpty()) {
            throw new OntologyException(lines.get(0));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
