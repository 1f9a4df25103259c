// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import java.util.Arrays;
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
        String words = written.strip();
        if (words.isEmpty() || words.equals(OPEN)) {
            return ALL;
        }
        return Arrays.stream(BLANKS.split(words)).map(SearchWords::word).collect(Collectors.joining(" AND "));
    }

    private static String word(String word) {
        boolean open = word.endsWith(OPEN) && word.length() > 1;
        String fixed = open ? word.substring(0, word.length() - 1) : word;
        String escaped = SPECIAL.matcher(fixed).replaceAll(match -> "\\\\\\" + match.group());
        return (isOperator(escaped) ? "\"" + escaped + "\"" : escaped) + (open ? OPEN : "");
    }

    private static boolean isOperator(String word) {
        return word.equals("AND") || word.equals("OR") || word.equals("NOT");
    }
}
