// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.Excerpt;

/**
 * Finds amounts of money: "€250 million", "USD 3bn", "two billion euros".
 *
 * <p>A conversion in brackets after an amount says the same once more and is no amount of its own.
 */
final class AmountReader {

    private static final String SCALE =
            "(?:\\s?-?(?:hundred thousand|thousand|million|billion|trillion|crore|lakh|mln|mn|bln|bn|trn|tn|k|m|b)\\b)?";
    private static final String WORDS =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|half an?";
    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";
    private static final Pattern SYMBOL_FIRST = Pattern.compile(
            "(" + CurrencyWords.symbols() + "|\\b[A-Z]{3}(?=\\s?\\d))\\s?" + NUMBER + "(" + SCALE + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "\\b(?:" + NUMBER + "|(" + WORDS + "))(" + SCALE + ")\\s((?:[A-Z][a-z]+\\s|US\\s|U\\.S\\.\\s)?[A-Za-z]+)",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("hundred thousand", new BigDecimal("1E+5")),
            Map.entry("thousand", new BigDecimal("1E+3")),
            Map.entry("k", new BigDecimal("1E+3")),
            Map.entry("lakh", new BigDecimal("1E+5")),
            Map.entry("million", new BigDecimal("1E+6")),
            Map.entry("mln", new BigDecimal("1E+6")),
            Map.entry("mn", new BigDecimal("1E+6")),
            Map.entry("m", new BigDecimal("1E+6")),
            Map.entry("crore", new BigDecimal("1E+7")),
            Map.entry("billion", new BigDecimal("1E+9")),
            Map.entry("bln", new BigDecimal("1E+9")),
            Map.entry("bn", new BigDecimal("1E+9")),
            Map.entry("b", new BigDecimal("1E+9")),
            Map.entry("trillion", new BigDecimal("1E+12")),
            Map.entry("trn", new BigDecimal("1E+12")),
            Map.entry("tn", new BigDecimal("1E+12")));

    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("fifteen", "15"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"),
            Map.entry("hundred", "100"),
            Map.entry("half a", "0.5"),
            Map.entry("half an", "0.5"));

    private final CurrencyWords currencies = new CurrencyWords();

    /** In text order, none overlapping another. */
    List<Amount> read(Article article) {
        String text = article.text().value();
        List<Amount> found = new ArrayList<>();
        for (Matcher m = SYMBOL_FIRST.matcher(text); m.find(); ) {
            add(article, found, m.start(), m.end(), m.group(2), m.group(3), m.group(1));
        }
        for (Matcher m = NUMBER_FIRST.matcher(text); m.find(); ) {
            String number =
                    m.group(1) != null ? m.group(1) : NUMBERS.get(m.group(2).toLowerCase(Locale.ROOT));
            add(article, found, m.start(), m.end(), number, m.group(3), m.group(4));
        }
        found.sort(java.util.Comparator.comparing(a -> a.excerpt().span()));
        return withoutConversions(article, found);
    }

    private void add(
            Article article,
            List<Amount> found,
            int begin,
            int end,
            @Nullable String number,
            String scale,
            String currency) {
        java.util.Optional<String> code = currencies.code(currency);
        if (code.isEmpty() || number == null) {
            return;
        }
        Span span = new Span(article.text().toCodePoint(begin), article.text().toCodePoint(end));
        if (found.stream().anyMatch(a -> a.excerpt().span().overlaps(span))) {
            return;
        }
        String unit = scale.strip().replaceFirst("^-", "").toLowerCase(Locale.ROOT);
        BigDecimal value = new BigDecimal(number.replace(",", ""))
                .multiply(SCALES.getOrDefault(unit, BigDecimal.ONE))
                .stripTrailingZeros();
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        found.add(new Amount(plain, code.get(), Excerpt.of(article, span)));
    }

    private static List<Amount> withoutConversions(Article article, List<Amount> found) {
        List<Amount> kept = new ArrayList<>();
        for (Amount amount : found) {
            boolean conversion = false;
            if (!kept.isEmpty()) {
                int end = kept.get(kept.size() - 1).excerpt().end();
                int begin = amount.excerpt().begin();
                String between = article.text().slice(new Span(end, Math.max(end, begin)));
                conversion = between.matches("\\s?\\((?:about|around|some|roughly|approximately|or)?\\s?");
            }
            if (!conversion) {
                kept.add(amount);
            }
        }
        return List.copyOf(kept);
    }
}
