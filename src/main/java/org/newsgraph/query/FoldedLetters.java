// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Letters without their accents, and regular expressions that find them with any. */
final class FoldedLetters {

    private static final int LONGEST = 4;
    private static final String LINKS = "'‘’․‧·.:,;⁄";
    private static final String SPECIAL = "\\.[]{}()*+-?^$|&~#";
    /** All small letters, digits and what links them in a word, by what they are folded to. */
    private static final Map<String, StringBuilder> ORIGINALS = originals();

    private FoldedLetters() {}

    private static Map<String, StringBuilder> originals() {
        Map<String, StringBuilder> originals = new TreeMap<>();
        for (char letter = 1; letter < Character.MIN_SURROGATE; letter++) {
            boolean inWords = Character.isLetterOrDigit(letter) || LINKS.indexOf(letter) >= 0;
            if (inWords && Character.toLowerCase(letter) == letter) {
                originals
                        .computeIfAbsent(fold(String.valueOf(letter)), folded -> new StringBuilder())
                        .append(letter);
            }
        }
        return originals;
    }

    /** In small letters, and in those of ASCII where Lucene knows one: "Łódź" as "lodz", "Straße" as "strasse". */
    static String fold(String text) {
        char[] folded = new char[LONGEST * text.length()];
        int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
        return new String(folded, 0, length).toLowerCase(Locale.ROOT);
    }

    /** Finds whatever folds to {@code folded}, without regard to case. */
    static String pattern(String folded) {
        StringBuilder pattern = new StringBuilder();
        int at = 0;
        while (at < folded.length()) {
            int letters = Math.min(LONGEST, folded.length() - at);
            while (letters > 1 && !ORIGINALS.containsKey(folded.substring(at, at + letters))) {
                letters--;
            }
            String joined = folded.substring(at, at + letters);
            if (letters > 1) {
                pattern.append("(?:")
                        .append(each(joined))
                        .append('|')
                        .append(any(joined))
                        .append(')');
            } else {
                pattern.append(any(joined));
            }
            at += letters;
        }
        return pattern.toString();
    }

    private static String each(String letters) {
        return letters.chars()
                .mapToObj(letter -> any(String.valueOf((char) letter)))
                .collect(Collectors.joining());
    }

    private static String any(String folded) {
        StringBuilder originals = ORIGINALS.getOrDefault(folded, new StringBuilder(folded));
        String escaped = originals
                .codePoints()
                .mapToObj(letter -> (SPECIAL.indexOf(letter) < 0 ? "" : "\\") + Character.toString(letter))
                .collect(Collectors.joining());
        return originals.length() == 1 ? escaped : "[" + escaped + "]";
    }
}
