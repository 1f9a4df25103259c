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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which English news writes currencies: ISO 4217 codes and the English names that the JDK knows for them
 * (CLDR), the plain names that mean one currency by custom, and symbols.
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

    /** Codes that are no money that is paid in, and those that capitals write for another word. */
    private static final Pattern NO_CODE = Pattern.compile("X..|ALL|TOP|CUP|SOS|USS|USN|CHE|CHW|BOV|CLF|COU|MXV|UYI");

    /** Signs with the letters before them, which tell whose dollar or pound it is. */
    private static final String SYMBOLS =
            "US$ USD;U.S.$ USD;USD$ USD;$ USD;€ EUR;EUR€ EUR;£ GBP;GB£ GBP;UK£ GBP;IR£ IEP;"
                    + "E£ EGP;LE EGP;¥ JPY;JP¥ JPY;CN¥ CNY;RMB¥ CNY;RMB CNY;Rmb CNY;￥ JPY;₽ RUB;₴ UAH;₹ INR;Rs INR;Rs. INR;Re INR;"
                    + "₩ KRW;₺ TRY;TL TRY;₪ ILS;NIS ILS;₦ NGN;₫ VND;₱ PHP;฿ THB;₭ LAK;₲ PYG;₡ CRC;₮ MNT;৳ BDT;Tk BDT;Tk. BDT;"
                    + "₸ KZT;₼ AZN;₾ GEL;₵ GHS;GH₵ GHS;A$ AUD;AU$ AUD;AUD$ AUD;C$ CAD;CA$ CAD;CAD$ CAD;CDN$ CAD;Cdn$ CAD;Can$ CAD;"
                    + "HK$ HKD;NZ$ NZD;S$ SGD;SG$ SGD;NT$ TWD;R$ BRL;MX$ MXN;Mex$ MXN;J$ JMD;TT$ TTD;N$ NAD;Rp IDR;Rp. IDR;RM MYR;"
                    + "SFr CHF;SFr. CHF;Sfr CHF;DM DEM;KSh KES;Ksh KES;KShs KES;Sh KES;USh UGX;Ush UGX;TSh TZS;Dh AED;Dhs AED;"
                    + "zł PLN;Kč CZK";

    /** One letter before a number of millions: "R10 billion". */
    private static final Map<String, String> LETTERS = Map.of("R", "ZAR", "N", "NGN");

    private static final String NAMES = "dollar dollars buck bucks USD;euro euros EUR;pound pounds quid GBP;"
            + "pound-sterling pounds-sterling sterling GBP;ruble rubles rouble roubles RUB;rupee rupees INR;yen JPY;"
            + "yuan renminbi rmb CNY;hryvnia hryvnias hryvnya hryvnyas UAH;zloty zlotys zloties zlotych PLN;"
            + "forint forints HUF;shekel shekels new-shekels ILS;lira liras TRY;lire ITL;reais BRL;rand rands ZAR;naira NGN;"
            + "baht THB;ringgit ringgits MYR;rupiah rupiahs IDR;won KRW;krona kronor SEK;kronur ISK;koruna korunas CZK;"
            + "riyal riyals SAR;cedi cedis GHS;taka BDT;tenge KZT;lari GEL;birr ETB;lei RON;leva lev BGN;dong VND;kyat MMK;"
            + "riel KHR;afghani afghanis AFN;dram drams AMD;bolivar bolivars VES;quetzal quetzales GTQ;lempira lempiras HNL;"
            + "guarani guaranies PYG;gourde gourdes HTG;pula BWP;kwanza AOA;kwanzas AOA;metical meticais MZN;drachma "
            + "drachmas GRD;peseta pesetas ESP;escudo escudos PTE;guilder guilders NLG;markka markkaa finnmark finnmarks "
            + "FIM;deutschmark deutschmarks d-mark d-marks deutsche-mark deutsche-marks DEM;ecu ecus XEU";

    private static final Set<String> SHARED = Set.of(
            "franc", "peso", "dinar", "dirham", "rial", "krone", "kroner", "shilling", "kwacha", "manat", "crown");

    /** Words for money that mean something else without the state before them: "Czech crowns", "German marks". */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("kroner", "krone"),
            Map.entry("kronor", "krona"),
            Map.entry("kronur", "króna"),
            Map.entry("krona", "króna"),
            Map.entry("lei", "leu"),
            Map.entry("leva", "lev"),
            Map.entry("reais", "real"),
            Map.entry("rouble", "ruble"),
            Map.entry("lire", "lira"),
            Map.entry("shekel", "new shekel"),
            Map.entry("złoty", "zloty"),
            Map.entry("sole", "sol"),
            Map.entry("dollar", "new dollar"));

    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("us", "us"),
            Map.entry("american", "us"),
            Map.entry("united states", "us"),
            Map.entry("sterling", "british"),
            Map.entry("uk", "british"),
            Map.entry("hong kong", "hong kong"),
            Map.entry("kiwi", "new zealand"),
            Map.entry("taiwan", "new taiwan"),
            Map.entry("taiwanese", "new taiwan"),
            Map.entry("singaporean", "singapore"),
            Map.entry("emirati", "united arab emirates"),
            Map.entry("uae", "united arab emirates"),
            Map.entry("irish", "irish"),
            Map.entry("korean", "south korean"),
            Map.entry("kazakh", "kazakhstani"),
            Map.entry("uzbek", "uzbekistan"),
            Map.entry("thai", "thai"),
            Map.entry("cfa", "west african cfa"),
            Map.entry("saudi arabian", "saudi"),
            Map.entry("new israeli", "israeli"));

    private static final Map<String, String> CENTS = Map.of(
            "cent",
            "USD",
            "us cent",
            "USD",
            "euro cent",
            "EUR",
            "penny",
            "GBP",
            "pence",
            "GBP",
            "kopeck",
            "RUB",
            "kopek",
            "RUB",
            "paise",
            "INR",
            "pfennig",
            "DEM");

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> symbols = new HashMap<>();

    CurrencyWords() {
        List<Currency> known = Currency.getAvailableCurrencies().stream()
                .filter(c -> !NO_CODE.matcher(c.getCurrencyCode()).matches())
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
        known.forEach(c -> codes.put(c.getCurrencyCode(), c.getCurrencyCode()));
        known.forEach(c -> names.putIfAbsent(name(c), c.getCurrencyCode()));
        // CLDR marks the money of former days by its years: "Turkish Lira (1922–2005)"
        known.forEach(c -> names.putIfAbsent(name(c).replaceFirst(" \\(.*", ""), c.getCurrencyCode()));
        names.put("czech crown", "CZK");
        names.put("swedish crown", "SEK");
        names.put("danish crown", "DKK");
        names.put("norwegian crown", "NOK");
        names.put("canadian dollar", "CAD");
        names.put("american dollar", "USD");
        names.put("euro", "EUR");
        names.put("chinese renminbi", "CNY");
        names.put("deutsche mark", "DEM");
        names.put("french franc", "FRF");
        for (String row : NAMES.split(";")) {
            List<String> words = List.of(row.split(" "));
            String code = words.get(words.size() - 1);
            words.subList(0, words.size() - 1).forEach(w -> names.put(w.replace('-', ' '), code));
        }
        for (String row : SYMBOLS.split(";")) {
            symbols.put(row.substring(0, row.lastIndexOf(' ')), row.substring(row.lastIndexOf(' ') + 1));
        }
    }

    private static String name(Currency currency) {
        return currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    /** A regular expression for any symbol, the longest first; case counts. */
    String symbols() {
        StringBuilder all = new StringBuilder();
        symbols.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(s -> (Character.isLetter(s.charAt(0)) ? "(?<![\\p{L}\\d])" : "") + Pattern.quote(s))
                .forEach(s -> all.append(s).append('|'));
        return all.substring(0, all.length() - 1);
    }

    /** What stands right before a number: a symbol, an ISO code; case counts. */
    Optional<String> symbol(String sign) {
        return Optional.ofNullable(symbols.get(sign)).or(() -> Optional.ofNullable(codes.get(sign)));
    }

    /** What a single letter before millions means. */
    Optional<String> letter(String letter) {
        return Optional.ofNullable(LETTERS.get(letter));
    }

    /** What stands after a number: a code in capitals, or a name in singular or plural, with or without its state. */
    Optional<Unit> unit(String words) {
        @Nullable String code = codes.get(words);
        if (code != null) {
            return Optional.of(new Unit(code, BigDecimal.ONE));
        }
        String key = words.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0-]+", " ")
                .replace("u.s.", "us")
                .replace("a.u.", "");
        String singular = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        String penny = singular.equals("pennie") ? "penny" : singular;
        if (CENTS.containsKey(penny)) {
            return Optional.of(new Unit(CENTS.get(penny), HUNDREDTH));
        }
        return named(key)
                .or(() -> named(singular))
                .or(() -> SHARED.contains(key) || SHARED.contains(singular) && !singular.equals("crown")
                        ? Optional.of(new Unit(null, BigDecimal.ONE))
                        : Optional.empty());
    }

    private Optional<Unit> named(String key) {
        Matcher parts = Pattern.compile("(.+) (\\S+)").matcher(key);
        @Nullable String code = names.get(key);
        if (code == null && parts.matches()) {
            String state = STATES.getOrDefault(parts.group(1), parts.group(1));
            String noun = IRREGULAR.getOrDefault(parts.group(2), parts.group(2));
            code = names.get(state + " " + parts.group(2));
            code = code != null ? code : names.get(state + " " + noun);
        }
        return Optional.ofNullable(code).map(c -> new Unit(c, BigDecimal.ONE));
    }
}
