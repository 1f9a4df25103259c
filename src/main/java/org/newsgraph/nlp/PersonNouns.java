// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The common nouns that mean a person: "minister", "negotiator". */
public final class PersonNouns {

    private static final Pattern ROW = Pattern.compile("(?:.* )?(\\S+) \\| Person \\|.*");
    private static final Set<String> LEMMAS = WordFile.lines("/ontology/lexicon/nouns.psv")
            .map(ROW::matcher)
            .filter(row -> row.matches())
            .map(row -> row.group(1))
            .collect(Collectors.toUnmodifiableSet());

    private PersonNouns() {}

    public static boolean contains(Token token) {
        return LEMMAS.contains(token.lemma());
    }
}
