// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.money;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ontology.ValuedWords;
import org.newsgraph.pattern.WordSets;

/**
 * The ways in which news writes currencies: ISO 4217 codes and the English names that the JDK knows for them (CLDR),
 * the plain names that mean one currency by custom, and symbols.
 */
final class CurrencyWords {

    /**
     * What a word for money means.
     *
     * @param code null where several states call their money so ("pesos")
     * @param factor 0.01 for cents and their like, else 1
     */
    record Unit(@Nullable String code, BigDecimal factor) {}

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final Pattern NO_MONEY_OF_A_STATE = Pattern.compile("X..");
    private static final Pattern FORMER_YEARS = Pattern.compile(" \\(.*");
    private static final Pattern WHOSE_AND_WHAT = Pattern.compile("(.+) (\\S+)");

    private final Map<String, String> codes;
    private final Map<String, String> named;
    private final Map<String, String> symbols;
    private final Map<String, String> letters;
    private final WordSets words;

    CurrencyWords(List<ValuedWords> rows, WordSets words) {
        this.words = words;
        this.symbols = values(rows, MoneyWordSet.SYMBOL);
        this.letters = values(rows, MoneyWordSet.LETTER);
        Set<String> excluded = values(rows, MoneyWordSet.NO_CODE).keySet();
        List<Currency> known = Currency.getAvailableCurrencies().stream()
                .filter(c -> !excluded.contains(c.getCurrencyCode()))
                .filter(c -> !NO_MONEY_OF_A_STATE.matcher(c.getCurrencyCode()).matches())
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
        this.codes = known.stream().map(Currency::getCurrencyCode).collect(Collectors.toMap(c -> c, c -> c));
        this.named = new HashMap<>();
        known.forEach(c -> named.put(name(c), c.getCurrencyCode()));
        // CLDR tells money of former days by its years: "Turkish Lira (1922–2005)".
        known.forEach(c -> named.putIfAbsent(FORMER_YEARS.matcher(name(c)).replaceFirst(""), c.getCurrencyCode()));
    }

    private static Map<String, String> values(List<ValuedWords> rows, MoneyWordSet set) {
        return rows.stream()
                .filter(row -> row.set().equals(set.label()))
                .flatMap(row -> row.words().stream().map(word -> Map.entry(word, row.value())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String name(Currency currency) {
        return currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    /** A regular expression for any symbol, the longest first; case counts. */
    String symbols() {
        return symbols.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Function.identity()))
                .map(s -> (Character.isLetter(s.charAt(0)) ? "(?<![\\p{L}\\d])" : "") + Pattern.quote(s))
                .collect(Collectors.joining("|"));
    }

    /** A regular expression for any sign of a currency that can also stand behind a number. */
    String signs() {
        return symbols.keySet().stream()
                .filter(s -> s.length() == 1 && !Character.isLetter(s.charAt(0)))
                .sorted()
                .collect(Collectors.joining("", "[", "]"));
    }

    /** A regular expression for the letters that stand before millions. */
    String letters() {
        return letters.keySet().stream().sorted().collect(Collectors.joining("", "[", "]"));
    }

    /** What stands right before a number: a symbol, an ISO code; case counts. */
    Optional<String> symbol(String sign) {
        return Optional.ofNullable(symbols.get(sign)).or(() -> Optional.ofNullable(codes.get(sign)));
    }

    /** What a single letter before millions means. */
    Optional<String> letter(String letter) {
        return Optional.ofNullable(letters.get(letter));
    }

    /** What stands after a number: a code in capitals, or a name in singular or plural, with or without its state. */
    Optional<Unit> unit(String said) {
        @Nullable String code = codes.get(said);
        if (code != null) {
            return Optional.of(new Unit(code, BigDecimal.ONE));
        }
        String key = said.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0-]+", " ");
        String singular = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        return value(MoneyWordSet.HUNDREDTH, key)
                .or(() -> value(MoneyWordSet.HUNDREDTH, singular))
                .map(c -> new Unit(c, HUNDREDTH))
                .or(() -> named(key).or(() -> named(singular)).map(c -> new Unit(c, BigDecimal.ONE)))
                .or(() -> Stream.of(key, singular)
                        .filter(word -> words.has(MoneyWordSet.SHARED, word))
                        .findFirst()
                        .map(word -> new Unit(null, BigDecimal.ONE)));
    }

    private Optional<String> value(MoneyWordSet set, String word) {
        return Optional.ofNullable(words.value(set.label(), word));
    }

    private Optional<String> named(String key) {
        Optional<String> plain = value(MoneyWordSet.NAME, key).or(() -> Optional.ofNullable(named.get(key)));
        Matcher parts = WHOSE_AND_WHAT.matcher(key);
        if (plain.isPresent() || !parts.matches()) {
            return plain;
        }
        String state = value(MoneyWordSet.STATE, parts.group(1)).orElse(parts.group(1));
        String noun = value(MoneyWordSet.NOUN, parts.group(2)).orElse(parts.group(2));
        return Stream.of(parts.group(2), noun)
                .flatMap(what -> Optional.ofNullable(named.get(state + " " + what)).stream())
                .findFirst();
    }
}
