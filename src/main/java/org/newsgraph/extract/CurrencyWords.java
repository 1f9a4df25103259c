// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract;

import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ways in which English news writes currencies: ISO 4217 codes and the English names that the JDK knows for them
 * (CLDR), the plain names that mean one currency by custom, and symbols.
 */
final class CurrencyWords {

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("US$", "USD"),
            Map.entry("$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("₽", "RUB"),
            Map.entry("₴", "UAH"),
            Map.entry("₹", "INR"),
            Map.entry("₩", "KRW"),
            Map.entry("₺", "TRY"),
            Map.entry("₪", "ILS"),
            Map.entry("A$", "AUD"),
            Map.entry("C$", "CAD"),
            Map.entry("HK$", "HKD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("S$", "SGD"),
            Map.entry("R$", "BRL"),
            Map.entry("Rs", "INR"));

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("pound", "GBP"),
            Map.entry("pound sterling", "GBP"),
            Map.entry("sterling", "GBP"),
            Map.entry("ruble", "RUB"),
            Map.entry("rouble", "RUB"),
            Map.entry("rupee", "INR"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("renminbi", "CNY"),
            Map.entry("hryvnia", "UAH"),
            Map.entry("zloty", "PLN"),
            Map.entry("forint", "HUF"),
            Map.entry("shekel", "ILS"),
            Map.entry("lira", "TRY"),
            Map.entry("real", "BRL"),
            Map.entry("reais", "BRL"),
            Map.entry("rand", "ZAR"),
            Map.entry("naira", "NGN"),
            Map.entry("baht", "THB"),
            Map.entry("ringgit", "MYR"),
            Map.entry("rupiah", "IDR"),
            Map.entry("won", "KRW"));

    private final Map<String, String> codes = new HashMap<>();

    CurrencyWords() {
        for (Currency currency : Currency.getAvailableCurrencies()) {
            codes.put(currency.getCurrencyCode().toLowerCase(Locale.ROOT), currency.getCurrencyCode());
            String name = currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (!name.contains("(")) {
                codes.put(name, currency.getCurrencyCode());
            }
        }
        codes.putAll(PLAIN);
        SYMBOLS.forEach((symbol, code) -> codes.put(symbol.toLowerCase(Locale.ROOT), code));
    }

    /** A regular expression for any symbol, the longest first. */
    static String symbols() {
        return SYMBOLS.keySet().stream()
                .sorted(Comparator.comparingInt(s -> -s.length()))
                .map(s -> Character.isLetter(s.charAt(0)) ? "\\b" + Pattern.quote(s) : Pattern.quote(s))
                .collect(Collectors.joining("|"));
    }

    /** The code that a symbol, a code or a name in singular or plural means. */
    Optional<String> code(String words) {
        String key = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace("u.s.", "us");
        String singular = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        return List.of(key, singular).stream()
                .map(codes::get)
                .filter(c -> c != null)
                .findFirst();
    }
}
