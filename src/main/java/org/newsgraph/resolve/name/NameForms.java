// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.ontology.Grammar;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.resolve.cluster.Candidate;

/** What names are compared by, read once for each. */
final class NameForms {

    /**
     * Of one name.
     *
     * @param words in lower case
     * @param bare in lower case, without the legal form of a business
     * @param initials of its words in capitals
     */
    record Form(List<String> words, String bare, String initials) {

        boolean isOneWord() {
            return words.size() == 1;
        }

        /** Whether it is longer than another, and ends with its words. */
        boolean endsWith(Form other) {
            int more = words.size() - other.words.size();
            return more > 0 && words.subList(more, words.size()).equals(other.words);
        }
    }

    private final Pattern legalForm;
    private final Map<Candidate, Form> forms = new IdentityHashMap<>();

    NameForms(Grammar grammar) {
        String all =
                grammar.words(WordSet.LEGAL_FORM).stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.legalForm = Pattern.compile("(?:[ ,]+(?:" + all + ")\\.?)+$");
    }

    Form of(Candidate name) {
        return forms.computeIfAbsent(name, this::read);
    }

    private Form read(Candidate name) {
        String lower = name.name().toLowerCase(Locale.ROOT);
        String initials = Arrays.stream(name.name().split("[ -]"))
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                .map(w -> w.substring(0, 1))
                .collect(Collectors.joining());
        return new Form(List.of(lower.split(" ")), legalForm.matcher(lower).replaceFirst(""), initials);
    }
}
