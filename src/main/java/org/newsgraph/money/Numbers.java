// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.pattern.WordSets;

/** Numbers as sums of money have them: "250,000", "1.5bn", "two and a half million", "a quarter of a billion". */
final class Numbers {

    static final String SPACE = "(?:[ \\u00a0\\u202f\\u2009]|\\r?\\n(?=[\\p{Ll}\\d]))";

    private static final Map<String, String> SIGNS = Map.of(
            "½",
            "0.5",
            "¼",
            "0.25",
            "¾",
            "0.75",
            "⅛",
            "0.125",
            "⅜",
            "0.375",
            "⅝",
            "0.625",
            "⅞",
            "0.875",
            "⅓",
            "0.333333",
            "⅔",
            "0.666667");
    private static final String FRACTIONS = "[" + String.join("", SIGNS.keySet()) + "]";
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{2,3}){0,8},\\d{3}(?!\\d)(?:\\.\\d+)?"
            + "|\\d{1,3}(?:\\.\\d{3}){2,6}(?!\\d)"
            + "|\\d{1,3}(?:[\\u00a0\\u202f' ]\\d{3}){1,5}(?!\\d)"
            + "|\\d+\\.\\d+|\\d+,\\d{1,2}(?!\\d)|\\d+|\\.\\d+|" + FRACTIONS + ")"
            + "(?:[ -]?" + FRACTIONS + "|[ -]\\d\\/\\d)?";
    private static final String WORD = "(?i:{cardinal}|{hundred}|{scale})\\b";
    private static final String PART = "(?i:{part}|{parts})";
    private static final String AND_PART = "[ -](?i:{and}[ -]{one})[ -]" + PART + "\\b";
    /** One number with its scale, as {@link WordSets#compile} takes it. */
    static final String PATTERN = "(?:"
            + "(?<![\\d.,])" + DIGITS + "(?:" + AND_PART + ")?(?:[ -]?(?i:{letterScale})(?![\\p{L}\\d])|(?:" + SPACE
            + "?-?(?i:{hundred}|{scale})(?![\\p{L}\\d])){1,3}(?:" + AND_PART + ")?)?"
            + "|(?<![\\p{L}\\d-])(?:(?i:{one}|{countOfParts})[ -])?" + PART
            + "(?i:[ -]{of})?(?:(?i:[ -]{one}))?(?:[ -]" + WORD + "){1,9}"
            + "|(?<![\\p{L}\\d-])(?:(?i:{one})[ -](?=(?i:{hundred}|{scale})))?" + WORD
            + "(?:(?:(?<=(?i:{hundred}|{scale}))[ -](?i:{and}))?[ -]" + WORD + "){0,9}(?:" + AND_PART + "(?:[ -]" + WORD
            + "){0,9})?)";

    private static final Pattern PIECE =
            Pattern.compile("\\d/\\d|\\d[\\d.,' \\u00a0\\u202f]*\\d|\\d|\\.\\d+|\\p{L}+|" + FRACTIONS);

    private final WordSets words;

    Numbers(WordSets words) {
        this.words = words;
    }

    /** Whether the words name thousands, millions or more. */
    boolean hasScale(String number) {
        return pieces(number).stream().anyMatch(piece -> scale(piece).isPresent());
    }

    /** The scales of a number alone: "lakh crore" of "2 lakh crore". */
    String scales(String number) {
        return pieces(number).stream().filter(piece -> scale(piece).isPresent()).collect(Collectors.joining(" "));
    }

    /** The words begin with a bare scale, as in "million-dollar question". */
    boolean isBareScale(String number) {
        return scale(pieces(number).get(0)).isPresent();
    }

    private static List<String> pieces(String number) {
        List<String> pieces = new ArrayList<>();
        for (Matcher m = PIECE.matcher(number); m.find(); ) {
            pieces.add(m.group().toLowerCase(Locale.ROOT));
        }
        return pieces;
    }

    private Optional<BigDecimal> scale(String piece) {
        return Stream.of(MoneyWordSet.SCALE, MoneyWordSet.LETTER_SCALE)
                .flatMap(set -> value(set, piece).stream())
                .map(power -> BigDecimal.TEN.pow(Integer.parseInt(power)))
                .findFirst();
    }

    private Optional<String> value(MoneyWordSet set, String piece) {
        return Optional.ofNullable(words.value(set.label(), piece));
    }

    /** The value of words that {@link #PATTERN} found. */
    BigDecimal value(String number) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal scale = BigDecimal.ONE;
        @Nullable BigDecimal open = null;
        String before = "";
        for (String piece : pieces(number)) {
            @Nullable BigDecimal factor = scale(piece).orElse(null);
            @Nullable BigDecimal part = part(piece).orElse(null);
            if (factor != null && open == null && total.signum() > 0) {
                total = total.multiply(factor);
                scale = factor;
            } else if (factor != null) {
                total = total.add((open == null ? BigDecimal.ONE : open).multiply(factor));
                scale = factor;
                open = null;
            } else if (words.has(MoneyWordSet.HUNDRED, piece)) {
                open = (open == null ? BigDecimal.ONE : open).movePointRight(2);
            } else if (part != null && open == null && total.signum() > 0) {
                total = total.add(part.multiply(scale));
            } else if (part != null) {
                boolean of = words.has(MoneyWordSet.PARTS, piece) && !words.has(MoneyWordSet.ONE, before);
                open = open == null ? part : of ? open.multiply(part) : open.add(part);
            } else {
                BigDecimal told = number(piece);
                open = told == null ? open : open == null ? told : open.add(told);
            }
            before = piece;
        }
        return plain(open == null ? total : total.add(open));
    }

    /** The value without zeros after the point. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Optional<BigDecimal> part(String piece) {
        if (piece.contains("/")) {
            BigDecimal whole = new BigDecimal(piece.substring(2));
            return Optional.of(new BigDecimal(piece.substring(0, 1)).divide(whole, MathContext.DECIMAL32));
        }
        return Optional.ofNullable(SIGNS.get(piece))
                .or(() -> value(MoneyWordSet.PART, piece))
                .or(() -> value(MoneyWordSet.PARTS, piece))
                .map(BigDecimal::new);
    }

    private @Nullable BigDecimal number(String piece) {
        if (Character.isDigit(piece.charAt(0)) || piece.charAt(0) == '.') {
            boolean dots = piece.matches("\\d{1,3}(\\.\\d{3}){2,}");
            boolean decimalComma = piece.matches("\\d+,\\d{1,2}");
            String plain = dots ? piece.replace(".", "") : decimalComma ? piece.replace(',', '.') : piece;
            return new BigDecimal(plain.replaceAll("[,'\\s\\u00a0\\u202f]", ""));
        }
        return value(MoneyWordSet.CARDINAL, piece).map(BigDecimal::new).orElse(null);
    }
}
