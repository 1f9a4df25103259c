// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.OntologyException;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.rule.Rules;

/**
 * Finds amounts of money: "€250 million", "USD 3bn", "two billion euros".
 *
 * <p>A conversion in brackets after an amount says the same once more and is no amount of its own. The ends of a range
 * are two amounts, which may share currency and scale ("$10-12 million"). A vague sum ("billions of dollars") is an
 * amount without a value.
 */
public final class AmountReader {

    private static final String SPACE = Numbers.SPACE;
    private static final String NUMBER = Numbers.PATTERN;
    private static final String NAME = "[\\p{L}.]+(?:[ -][\\p{L}.]+){0,3}";
    private static final Pattern NAMES = Pattern.compile(NAME);
    private static final Pattern CODE_OR_NAME =
            Pattern.compile("(?:" + SPACE + "|-)?(?:\\(([A-Z]{3})\\)|(" + NAME + "))");
    private static final Pattern WHOSE = Pattern.compile(" (\\p{Lu}\\p{Ll}+)(?=\\s*(?:[.,;)]|$))");
    private static final int LOOK_BACK = 40;

    private final MoneyRules money;
    private final CurrencyWords currencies;
    private final Numbers numbers;
    private final Pattern signFirst;
    private final Pattern numberFirst;
    private final Pattern vague;
    private final Pattern hundredths;
    private final Pattern rangeBefore;
    private final Pattern rangeAfter;
    private final Pattern between;
    private final Pattern conversion;

    /** @throws OntologyException with a line for each mistake in the tables of money */
    public AmountReader(Ontology ontology) {
        this.money = MoneyRules.of(ontology.money());
        this.currencies = money.currencies();
        this.numbers = money.numbers();
        this.signFirst = pattern("(" + currencies.symbols() + "|\\b(?:[A-Z]{3}(?=" + SPACE + "?\\d)|"
                + currencies.letters() + "(?=\\d)))" + SPACE + "?(" + NUMBER + ")");
        this.numberFirst =
                pattern("(" + NUMBER + ")(?:" + SPACE + "|-)?(" + NAME + "|" + currencies.signs() + "(?![\\d]))");
        this.vague = pattern(
                "(?<![\\p{L}-])(?i:(?:{manyScales} {of} ){1,3}|{some} (?:(?:{hundred}|{scale}) ){1,3})(" + NAME + ")");
        this.hundredths = pattern("(?i) (?:{and} )?(" + NUMBER + ") {smallMoney}(?!\\p{L})");
        this.rangeBefore =
                pattern("(?:(?i:{between}) )?(" + NUMBER + ")(?: ?[-–—] ?| {to} |(?<and>(?<=\\d|\\p{L}) {and} ))$");
        this.rangeAfter = pattern("(?: ?(?<dash>[-–—]) ?| (?:{to}|(?<and>{and})) )(?<second>" + NUMBER + ")");
        this.between = pattern("(?is).*{between} ");
        this.conversion = pattern("(?i)\\s?\\((?:(?:{about}|[=≈~])\\s?){0,3}(?:[^()]{1,30}[;,\\/]\\s?(?:{about} )?)?");
    }

    private Pattern pattern(String written) {
        return money.words().compile(written, 0);
    }

    /**
     * In text order, none overlapping another.
     *
     * @param rules those by which sums are read
     */
    public List<Amount> read(Article article, Rules rules) {
        String text = article.text().value();
        List<Sum> found = new ArrayList<>();
        for (Matcher m = signFirst.matcher(text); m.find(); ) {
            found.addAll(signFirst(text, m, rules));
        }
        Matcher number = numberFirst.matcher(text);
        for (int from = 0; from < text.length() && number.find(from); ) {
            from = number.end(1);
            numberFirst(text, number, rules).stream()
                    .filter(s -> free(s, found))
                    .forEach(found::add);
        }
        for (Matcher m = vague.matcher(text); rules.isOn(MoneyRule.SUM_WITHOUT_NUMBER) && m.find(); ) {
            name(text, m.start(1), m.group(1))
                    .map(n -> new Sum(m.start(), n.end(), null, n.unit().code()))
                    .filter(s -> free(s, found))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Sum::begin));
        return (rules.isOn(MoneyRule.NO_CONVERSION) ? withoutConversions(text, found) : found)
                .stream().map(s -> amount(article, s)).toList();
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

    private List<Sum> signFirst(String text, Matcher m, Rules rules) {
        String sign = m.group(1);
        String number = m.group(2);
        @Nullable
        String code = currencies
                .symbol(sign)
                .or(() -> currencies
                        .letter(sign)
                        .filter(c -> rules.isOn(MoneyRule.LETTER_BEFORE_MILLIONS) && numbers.hasScale(number)))
                .orElse(null);
        if (code == null) {
            return List.of();
        }
        BigDecimal value = numbers.value(number);
        int end = m.end();
        Matcher range = rangeAfter.matcher(text).region(end, text.length()).useTransparentBounds(true);
        if (rules.isOn(MoneyRule.RANGE_AFTER_SIGN) && range.lookingAt() && isRange(text, m.start(), number, range)) {
            String second = range.group("second");
            return List.of(
                    new Sum(m.start(), end, numbers.value(shared(number, second)), code),
                    new Sum(range.start("second"), range.end(), numbers.value(second), code));
        }
        Matcher again = CODE_OR_NAME.matcher(text).region(end, text.length());
        if (rules.isOn(MoneyRule.CURRENCY_SAID_TWICE) && again.lookingAt()) {
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
        if (sign.equals("$") && rules.isOn(MoneyRule.WHOSE_DOLLARS) && whose.lookingAt()) {
            Optional<CurrencyWords.Unit> unit = currencies.unit(whose.group(1) + " dollars");
            if (unit.isPresent()) {
                return List.of(new Sum(m.start(), whose.end(), value, unit.get().code()));
            }
        }
        return List.of(new Sum(m.start(), end, value, code));
    }

    private boolean isRange(String text, int begin, String number, Matcher range) {
        boolean dash = range.group("dash") != null;
        String second = range.group("second");
        boolean framed = between.matcher(text.substring(Math.max(0, begin - LOOK_BACK), begin))
                .matches();
        boolean joined = dash || range.group("and") == null || framed;
        boolean scaled = numbers.hasScale(second) || (!numbers.hasScale(number) && (dash || framed));
        boolean own =
                name(text, range.end() + 1, following(text, range.end() + 1)).isPresent();
        return joined && scaled && !own && Character.isDigit(number.charAt(0));
    }

    private static String following(String text, int from) {
        Matcher m = NAMES.matcher(text);
        return from < text.length() && m.region(from, text.length()).lookingAt() ? m.group() : "";
    }

    private List<Sum> numberFirst(String text, Matcher m, Rules rules) {
        String number = m.group(1);
        Optional<Name> name = name(text, m.start(2), m.group(2));
        if (name.isEmpty()
                || (rules.isOn(MoneyRule.NO_BARE_SCALE) && numbers.isBareScale(number))
                || isNoMoney(text, m.start(), number, name.get().end(), rules)) {
            return List.of();
        }
        CurrencyWords.Unit unit = name.get().unit();
        int end = name.get().end();
        BigDecimal value = numbers.value(number).multiply(unit.factor());
        Matcher cents = hundredths.matcher(text).region(end, text.length()).useTransparentBounds(true);
        if (unit.factor().equals(BigDecimal.ONE) && rules.isOn(MoneyRule.ADDED_HUNDREDTHS) && cents.lookingAt()) {
            value = value.add(numbers.value(cents.group(1)).movePointLeft(2));
            end = cents.end();
        }
        Sum sum = new Sum(m.start(), end, Numbers.plain(value), unit.code());
        Matcher before = rangeBefore
                .matcher(text)
                .region(Math.max(0, m.start() - LOOK_BACK), m.start())
                .useTransparentBounds(true);
        if (rules.isOn(MoneyRule.RANGE_BEFORE_NAME)
                && before.find()
                && (before.group("and") == null || before.start(1) > before.start())) {
            BigDecimal first = numbers.value(shared(before.group(1), number)).multiply(unit.factor());
            return List.of(new Sum(before.start(1), before.end(1), Numbers.plain(first), unit.code()), sum);
        }
        return List.of(sum);
    }

    private boolean isNoMoney(String text, int begin, String number, int end, Rules rules) {
        boolean insideWord = end < text.length() && Character.isLetter(text.codePointAt(end));
        return insideWord
                || money.exceptions().stream()
                        .anyMatch(rule -> rules.isOn(rule.id()) && rule.holds(text, begin, number, end, numbers));
    }

    /** "10" of "10 to 12 million" with the scale that both ends share. */
    private String shared(String first, String second) {
        return numbers.hasScale(first) ? first : first + " " + numbers.scales(second);
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

    private List<Sum> withoutConversions(String text, List<Sum> found) {
        List<Sum> kept = new ArrayList<>();
        for (Sum sum : found) {
            @Nullable Sum last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            boolean said = last != null
                    && !Objects.equals(last.code(), sum.code())
                    && conversion
                            .matcher(text.substring(last.end(), Math.max(last.end(), sum.begin())))
                            .matches();
            if (!said) {
                kept.add(sum);
            }
        }
        return kept;
    }
}
