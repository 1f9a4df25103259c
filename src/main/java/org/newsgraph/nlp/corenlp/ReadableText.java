// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The article's text as the language tools read it best; of the same length, so that every offset still holds.
 *
 * <p>Curly marks become straight, over-long tokens and datelines become blanks, and lines broken for width are joined.
 */
final class ReadableText {

    /** No word of a language is longer; a longer token is data, and would make the taggers slow and hungry. */
    private static final int LONGEST_TOKEN = 100;

    private static final Pattern LONG_TOKEN = Pattern.compile("\\S{" + (LONGEST_TOKEN + 1) + ",}");

    /** "WASHINGTON (Agency) —", "PARIS, Dec 1 (Agency) -" at the beginning of a paragraph. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?m)^\\s*(\\p{Lu}[\\p{Lu}.'-]+(?:[ ,]+\\p{Lu}[\\p{L}.'-]+){0,4}(?:, \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2})?"
                    + "(?: ?\\([^)\\n]{2,30}\\))? ?(?:[—–]|--?) )(?=\\S)");

    private static final int SHORTEST_WRAPPED_LINE = 40;
    private static final int LONGEST_WRAPPED_LINE = 100;

    private ReadableText() {}

    static String of(String text) {
        StringBuilder readable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            readable.append(straight(text.charAt(i)));
        }
        blank(readable, LONG_TOKEN.matcher(readable.toString()), 0);
        blank(readable, DATELINE.matcher(readable.toString()), 1);
        joinWrappedLines(readable);
        return readable.toString();
    }

    private static char straight(char c) {
        return switch (c) {
            case '‘', '’', '‛', 'ʼ', '′' -> '\'';
            case '“', '”', '„', '‟', '«', '»' -> '"';
            case '\u00a0', '\u202f', '\u2009', '\t' -> ' ';
            case '‐', '‑' -> '-';
            default -> Character.isISOControl(c) && c != '\n' && c != '\r' ? ' ' : c;
        };
    }

    private static void blank(StringBuilder text, Matcher matcher, int group) {
        while (matcher.find()) {
            for (int i = matcher.start(group); i < matcher.end(group); i++) {
                text.setCharAt(i, ' ');
            }
        }
    }

    private static void joinWrappedLines(StringBuilder text) {
        List<Integer> breaks = new ArrayList<>();
        int lines = 0;
        int begin = 0;
        for (int end = text.indexOf("\n"); end >= 0; begin = end + 1, end = text.indexOf("\n", begin)) {
            boolean innerBreak = end > begin && end + 1 < text.length() && !isBlankLine(text, end + 1);
            if (innerBreak && !text.substring(begin, end).isBlank()) {
                lines++;
                int width = end - begin;
                if (width >= SHORTEST_WRAPPED_LINE && width <= LONGEST_WRAPPED_LINE) {
                    breaks.add(end);
                }
            }
        }
        if (breaks.size() >= 3 && breaks.size() * 10 >= lines * 9) {
            breaks.forEach(position -> text.setCharAt(position, ' '));
        }
    }

    private static boolean isBlankLine(StringBuilder text, int from) {
        int end = text.indexOf("\n", from);
        return text.substring(from, end < 0 ? text.length() : end).isBlank();
    }
}
