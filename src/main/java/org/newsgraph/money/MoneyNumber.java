// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers as sums of money have them: "250,000", "1.5bn", "two and a half million", "a quarter of a billion". */
final class MoneyNumber {

    static final String SPACE = "(?:[ \\u00a0\\u202f\\u2009]|\\r?\\n(?=[\\p{Ll}\\d]))";

    private static final String FRACTIONS = "½¼¾⅓⅔⅛⅜⅝⅞";
    private static final String SCALES = "thousand|million|billion|trillion|crore|lakh|mln|mn|bln|bn|trn|tn";
    private static final String SHORT_SCALES = "[kKmMbB]|MM|mm";
    private static final String CARDINALS =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
                    + "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred";

    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{2,3}){0,8},\\d{3}(?!\\d)(?:\\.\\d+)?"
            + "|\\d{1,3}(?:\\.\\d{3}){2,6}(?!\\d)"
            + "|\\d{1,3}(?:[\\u00a0\\u202f' ]\\d{3}){1,5}(?!\\d)"
            + "|\\d+\\.\\d+|\\d+,\\d{1,2}(?!\\d)|\\d+|\\.\\d+|[" + FRACTIONS + "])"
            + "(?:[ -]?[" + FRACTIONS + "]|[ -]\\d/\\d)?";
    private static final String WORD = "(?i:" + CARDINALS + "|" + SCALES + ")\\b";
    private static final String PART = "(?i:half|quarters?)";
    private static final String AND_PART = "[ -](?i:and[ -]an?)[ -]" + PART + "\\b";

    /** One number with its scale. */
    static final String PATTERN = "(?:"
            + "(?<![\\d.,])" + DIGITS + "(?:" + AND_PART + ")?(?:[ -]?(?:" + SHORT_SCALES + ")(?![\\p{L}\\d])|(?:"
            + SPACE
            + "?-?(?i:hundred|" + SCALES + ")(?![\\p{L}\\d])){1,3}(?:" + AND_PART + ")?)?"
            + "|(?<![\\p{L}\\d-])(?i:(?:an?|one|three)[ -])?" + PART + "(?i:[ -]of)?(?:(?i:[ -]an?))?(?:[ -]" + WORD
            + "){1,9}"
            + "|(?<![\\p{L}\\d-])(?:(?i:an?)[ -](?=(?i:hundred|" + SCALES + ")))?" + WORD
            + "(?:(?:(?<=(?i:hundred|thousand|million))[ -](?i:and))?[ -]" + WORD + "){0,9}(?:" + AND_PART + "(?:[ -]"
            + WORD
            + "){0,9})?)";

    private static final Map<String, BigDecimal> FACTORS = Map.ofEntries(
            Map.entry("thousand", power(3)),
            Map.entry("k", power(3)),
            Map.entry("lakh", power(5)),
            Map.entry("million", power(6)),
            Map.entry("mln", power(6)),
            Map.entry("mn", power(6)),
            Map.entry("mm", power(6)),
            Map.entry("m", power(6)),
            Map.entry("crore", power(7)),
            Map.entry("billion", power(9)),
            Map.entry("bln", power(9)),
            Map.entry("bn", power(9)),
            Map.entry("b", power(9)),
            Map.entry("trillion", power(12)),
            Map.entry("trn", power(12)),
            Map.entry("tn", power(12)));

    private static final List<String> ONES = List.of(CARDINALS.split("\\|"));
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("½", "0.5"),
            Map.entry("¼", "0.25"),
            Map.entry("¾", "0.75"),
            Map.entry("⅛", "0.125"),
            Map.entry("⅜", "0.375"),
            Map.entry("⅝", "0.625"),
            Map.entry("⅞", "0.875"),
            Map.entry("⅓", "0.333333"),
            Map.entry("⅔", "0.666667"),
            Map.entry("half", "0.5"),
            Map.entry("quarter", "0.25"),
            Map.entry("quarters", "0.25"));
    private static final Pattern PIECE =
            Pattern.compile("\\d/\\d|\\d[\\d.,' \\u00a0\\u202f]*\\d|\\d|\\.\\d+|\\p{L}+|[" + FRACTIONS + "]");
    private static final int FIRST_TENS = ONES.indexOf("twenty");

    private MoneyNumber() {}

    private static BigDecimal power(int exponent) {
        return BigDecimal.TEN.pow(exponent);
    }

    /** Whether the words name thousands, millions or more. */
    static boolean hasScale(String words) {
        return pieces(words).stream().anyMatch(FACTORS::containsKey);
    }

    /** The scales of a number alone: "lakh crore" of "2 lakh crore". */
    static String scales(String words) {
        return pieces(words).stream().filter(FACTORS::containsKey).collect(Collectors.joining(" "));
    }

    /** The words begin with a bare scale, as in "million-dollar question". */
    static boolean isBareScale(String words) {
        return FACTORS.containsKey(pieces(words).get(0));
    }

    private static List<String> pieces(String words) {
        List<String> pieces = new ArrayList<>();
        for (Matcher m = PIECE.matcher(words); m.find(); ) {
            pieces.add(m.group().toLowerCase(Locale.ROOT));
        }
        return pieces;
    }

    /** The value of words that {@link #PATTERN} found. */
    static BigDecimal value(String words) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal scale = BigDecimal.ONE;
        @Nullable BigDecimal open = null;
        String before = "";
        for (String piece : pieces(words)) {
            @Nullable BigDecimal factor = FACTORS.get(piece);
            if (factor != null && open == null && total.signum() > 0) {
                total = total.multiply(factor);
                scale = factor;
            } else if (factor != null) {
                total = total.add((open == null ? BigDecimal.ONE : open).multiply(factor));
                scale = factor;
                open = null;
            } else if (piece.equals("hundred")) {
                open = (open == null ? BigDecimal.ONE : open).multiply(power(2));
            } else if (PARTS.containsKey(piece) || piece.contains("/")) {
                BigDecimal part = part(piece);
                if (open == null && total.signum() > 0) {
                    total = total.add(part.multiply(scale));
                } else {
                    boolean of = piece.equals("quarters") && !before.equals("a");
                    open = open == null ? part : of ? open.multiply(part) : open.add(part);
                }
            } else {
                BigDecimal number = number(piece);
                open = number == null ? open : open == null ? number : open.add(number);
            }
            before = piece;
        }
        BigDecimal value = (open == null ? total : total.add(open)).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static BigDecimal part(String piece) {
        return piece.contains("/")
                ? new BigDecimal(piece.substring(0, 1))
                        .divide(new BigDecimal(piece.substring(2)), java.math.MathContext.DECIMAL32)
                : new BigDecimal(PARTS.get(piece));
    }

    private static @Nullable BigDecimal number(String piece) {
        if (Character.isDigit(piece.charAt(0)) || piece.charAt(0) == '.') {
            boolean dots = piece.matches("\\d{1,3}(\\.\\d{3}){2,}");
            boolean decimalComma = piece.matches("\\d+,\\d{1,2}");
            String plain = dots ? piece.replace(".", "") : decimalComma ? piece.replace(',', '.') : piece;
            return new BigDecimal(plain.replaceAll("[,'\\s\\u00a0\\u202f]", ""));
        }
        int index = ONES.indexOf(piece);
        if (index < 0) {
            return null;
        }
        return BigDecimal.valueOf(index < FIRST_TENS ? index + 1L : (index - FIRST_TENS + 2L) * 10L);
    }
}
