// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
 * <p>A conversion in brackets after an amount says the same once more and is no amount of its own. The ends of a range
 * are two amounts, which may share currency and scale ("$10-12 million"). A vague sum ("billions of dollars") is an
 * amount without a value.
 */
public final class AmountReader {

    private static final String SPACE = MoneyNumber.SPACE;
    private static final String NUMBER = MoneyNumber.PATTERN;
    private static final String NAME = "[\\p{L}.]+(?:[ -][\\p{L}.]+){0,3}";
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(" + NUMBER + ")(?:" + SPACE + "|-)?(" + NAME + "|[€$£¥₽₴₹₩₺₪₸฿₱₫](?![\\d]))");
    private static final Pattern VAGUE = Pattern.compile("(?<![\\p{L}-])(?i:(?:(?:tens|dozens|hundreds|thousands|lakhs"
            + "|crores|millions|billions|trillions) of ){1,3}|(?:several|a few|many|a couple of|a couple|untold)"
            + " (?:(?:hundred|thousand|million|billion|trillion|crore|lakh) ){1,3})(" + NAME + ")");
    private static final Pattern CENTS_AFTER =
            Pattern.compile("(?i) (?:and )?(" + NUMBER + ") (cents?|pence|kopecks?|paise)(?!\\p{L})");
    private static final Pattern SAME_AGAIN =
            Pattern.compile("(?:" + SPACE + "|-)?(?:\\(([A-Z]{3})\\)|(" + NAME + "))");
    private static final Pattern WHOSE = Pattern.compile(" (\\p{Lu}\\p{Ll}+)(?=\\s*(?:[.,;)]|$))");
    private static final Pattern RANGE_BEFORE =
            Pattern.compile("(?:(?i:between) )?(" + NUMBER + ")(?: ?[-–—] ?| to | or |(?<=\\d|\\p{L}) and )$");
    private static final Pattern RANGE_AFTER = Pattern.compile("(?: ?([-–—]) ?| (to|or|and) )(" + NUMBER + ")");
    private static final Pattern CONVERSION = Pattern.compile("(?i)\\s?\\((?:about|around|some|roughly|approximately"
            + "|approx\\.?|nearly|almost|or|then|equivalent to|worth|over|more than|[=≈~]){0,3}\\s?"
            + "(?:about |around |some )?(?:[^()]{1,30}[;,/]\\s?(?:about |or )?)?");
    private static final int LOOK_BACK = 40;

    private final CurrencyWords currencies = new CurrencyWords();
    private final Pattern symbolFirst = Pattern.compile("(" + currencies.symbols() + "|\\b(?:[A-Z]{3}(?=" + SPACE
            + "?\\d)|[RN](?=\\d)))" + SPACE + "?(" + NUMBER + ")");

    /** In text order, none overlapping another. */
    public List<Amount> read(Article article) {
        String text = article.text().value();
        List<Sum> found = new ArrayList<>();
        for (Matcher m = symbolFirst.matcher(text); m.find(); ) {
            found.addAll(symbolFirst(text, m));
        }
        Matcher number = NUMBER_FIRST.matcher(text);
        for (int from = 0; from < text.length() && number.find(from); ) {
            from = number.end(1);
            numberFirst(text, number).stream().filter(s -> free(s, found)).forEach(found::add);
        }
        for (Matcher m = VAGUE.matcher(text); m.find(); ) {
            name(text, m.start(1), m.group(1))
                    .map(n -> new Sum(m.start(), n.end(), null, n.unit().code()))
                    .filter(s -> free(s, found))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Sum::begin));
        return withoutConversions(text, found).stream()
                .map(s -> amount(article, s))
                .toList();
    }

    /** An amount in {@code char} offsets. */
    private record Sum(int begin, int end, @Nullable BigDecimal value, @Nullable String code) {}

    private record Name(int end, CurrencyWords.Unit unit) {}

    private static Amount amount(Article article, Sum sum) {
        Span span =
                new Span(article.text().toCodePoint(sum.begin()), article.text().toCodePoint(sum.end()));
        return new Amount(sum.value(), sum.code(), Excerpt.of(article, span));
    }

    private static boolean free(Sum sum, List<Sum> found) {
        return found.stream().noneMatch(f -> f.begin() < sum.end() && sum.begin() < f.end());
    }

    private List<Sum> symbolFirst(String text, Matcher m) {
        String sign = m.group(1);
        String number = m.group(2);
        @Nullable
        String code = sign.matches("[RN]")
                ? currencies
                        .letter(sign)
                        .filter(c -> MoneyNumber.hasScale(number))
                        .orElse(null)
                : currencies.symbol(sign).orElse(null);
        if (code == null) {
            return List.of();
        }
        BigDecimal value = MoneyNumber.value(number);
        int end = m.end();
        Matcher range = RANGE_AFTER.matcher(text).region(end, text.length()).useTransparentBounds(true);
        if (range.lookingAt() && isRange(text, m.start(), number, range)) {
            String second = range.group(3);
            return List.of(
                    new Sum(m.start(), end, MoneyNumber.value(shared(number, second)), code),
                    new Sum(range.start(3), range.end(), MoneyNumber.value(second), code));
        }
        Matcher again = SAME_AGAIN.matcher(text).region(end, text.length());
        if (again.lookingAt()) {
            @Nullable String inBrackets = again.group(1);
            Optional<Name> repeated = inBrackets != null
                    ? currencies
                            .symbol(inBrackets)
                            .map(c -> new Name(again.end(), new CurrencyWords.Unit(c, BigDecimal.ONE)))
                    : name(text, again.start(2), again.group(2))
                            .filter(n -> n.unit().factor().equals(BigDecimal.ONE)
                                    && n.unit().code() != null);
            if (repeated.isPresent()) {
                return List.of(new Sum(
                        m.start(),
                        repeated.get().end(),
                        value,
                        repeated.get().unit().code()));
            }
        }
        Matcher whose = WHOSE.matcher(text).region(end, text.length()).useTransparentBounds(true);
        if (sign.equals("$") && whose.lookingAt()) {
            Optional<CurrencyWords.Unit> unit = currencies.unit(whose.group(1) + " dollars");
            if (unit.isPresent()) {
                return List.of(new Sum(m.start(), whose.end(), value, unit.get().code()));
            }
        }
        return List.of(new Sum(m.start(), end, value, code));
    }

    private boolean isRange(String text, int begin, String number, Matcher range) {
        boolean dash = range.group(1) != null;
        String second = range.group(3);
        boolean between = text.substring(Math.max(0, begin - 8), begin).matches("(?is).*between ");
        boolean joined = dash || !"and".equals(range.group(2)) || between;
        boolean scaled = MoneyNumber.hasScale(second) || (!MoneyNumber.hasScale(number) && (dash || between));
        boolean own =
                name(text, range.end() + 1, following(text, range.end() + 1)).isPresent();
        return joined && scaled && !own && Character.isDigit(number.charAt(0));
    }

    private static String following(String text, int from) {
        Matcher m = Pattern.compile(NAME).matcher(text);
        return from < text.length() && m.region(from, text.length()).lookingAt() ? m.group() : "";
    }

    private List<Sum> numberFirst(String text, Matcher m) {
        String number = m.group(1);
        Optional<Name> name = name(text, m.start(2), m.group(2));
        if (name.isEmpty()
                || MoneyNumber.isBareScale(number)
                || MoneyLookalikes.isNoMoney(
                        text,
                        m.start(),
                        number,
                        text.substring(m.start(2), name.get().end()),
                        name.get().end())) {
            return List.of();
        }
        CurrencyWords.Unit unit = name.get().unit();
        int end = name.get().end();
        BigDecimal value = MoneyNumber.value(number).multiply(unit.factor());
        Matcher cents = CENTS_AFTER.matcher(text).region(end, text.length()).useTransparentBounds(true);
        if (unit.factor().equals(BigDecimal.ONE) && cents.lookingAt()) {
            value = value.add(MoneyNumber.value(cents.group(1)).movePointLeft(2));
            end = cents.end();
        }
        Sum sum = new Sum(m.start(), end, plain(value), unit.code());
        Matcher before = RANGE_BEFORE
                .matcher(text)
                .region(Math.max(0, m.start() - LOOK_BACK), m.start())
                .useTransparentBounds(true);
        if (before.find()
                && (!before.group().endsWith(" and ")
                        || before.group().toLowerCase(Locale.ROOT).startsWith("between"))) {
            BigDecimal first =
                    MoneyNumber.value(shared(before.group(1), number)).multiply(unit.factor());
            return List.of(new Sum(before.start(1), before.end(1), plain(first), unit.code()), sum);
        }
        return List.of(sum);
    }

    /** "10" of "10 to 12 million" with the scale that both ends share. */
    private static String shared(String first, String second) {
        return MoneyNumber.hasScale(first) ? first : first + " " + MoneyNumber.scales(second);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The longest words from {@code begin} that name a currency. */
    private Optional<Name> name(String text, int begin, String words) {
        if (!words.isEmpty() && !Character.isLetter(words.charAt(0))) {
            return currencies
                    .symbol(words)
                    .map(c -> new Name(begin + words.length(), new CurrencyWords.Unit(c, BigDecimal.ONE)));
        }
        for (int length = words.length();
                length > 0;
                length = Math.max(words.lastIndexOf(' ', length - 1), words.lastIndexOf('-', length - 1))) {
            String tried = words.substring(0, length).replaceFirst("\\.$", "");
            Optional<CurrencyWords.Unit> unit = currencies.unit(tried);
            if (unit.isPresent()) {
                int end = begin + tried.length();
                return Optional.of(new Name(end, unit.get()));
            }
        }
        return Optional.empty();
    }

    private static List<Sum> withoutConversions(String text, List<Sum> found) {
        List<Sum> kept = new ArrayList<>();
        for (Sum sum : found) {
            @Nullable Sum last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            boolean conversion = last != null
                    && !Objects.equals(last.code(), sum.code())
                    && CONVERSION
                            .matcher(text.substring(last.end(), Math.max(last.end(), sum.begin())))
                            .matches();
            if (!conversion) {
                kept.add(sum);
            }
        }
        return kept;
    }
}
