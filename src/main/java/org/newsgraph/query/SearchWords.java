// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a user looks for, in the language of Neo4j's full-text indexes, which is Lucene's.
 *
 * <p>All words have to be found, in any order; a star at the end of a word stands for any ending, and a star alone for
 * everything. Nothing else that is written has a meaning of its own.
 */
final class SearchWords {

    private static final String OPEN = "*";
    private static final String ALL = "*:*";
    private static final Pattern SPECIAL = Pattern.compile("[+\\-&|!(){}\\[\\]^\"~*?:\\\\/]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SearchWords() {}

    static String of(String written) {
        return areAll(written)
                ? ALL
                : split(written).stream().map(SearchWords::word).collect(Collectors.joining(" AND "));
    }

    /** Whether everything is asked for. */
    static boolean areAll(String written) {
        String words = written.strip();
        return words.isEmpty() || words.equals(OPEN);
    }

    static List<String> split(String written) {
        return List.of(BLANKS.split(written.strip()));
    }

    /** Whether any ending will do. */
    static boolean isOpen(String word) {
        return word.endsWith(OPEN) && word.length() > 1;
    }

    static String withoutStar(String openWord) {
        return openWord.substring(0, openWord.length() - 1);
    }

    /** The index folds the words of a query, but not the beginnings of words. */
    private static String word(String word) {
        if (!isOpen(word)) {
            String escaped = escape(word);
            return isOperator(escaped) ? "\"" + escaped + "\"" : escaped;
        }
        String begun = withoutStar(word);
        String folded = FoldedLetters.fold(begun);
        return folded.equalsIgnoreCase(begun)
                ? escape(begun) + OPEN
                : "(" + escape(begun) + OPEN + " OR " + escape(folded) + OPEN + ")";
    }

    private static String escape(String word) {
        return SPECIAL.matcher(word).replaceAll(match -> "\\\\\\" + match.group());
    }

    private static boolean isOperator(String word) {
        return word.equals("AND") || word.equals("OR") || word.equals("NOT");
    }
}
