// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.money;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells numbers with a word for money that mean something else: weights, years, verbs, names. */
final class MoneyLookalikes {

    private static final int LOOK_AROUND = 40;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern WEIGHT = Pattern.compile(
            "(?is).*\\b(weigh\\w*|weight|heavy|heavier|lighter|thrust|kilograms?|kilos?|kg|tons?|tonnes?|ounces?|force)\\b.*");
    private static final Pattern GROWING =
            Pattern.compile("(?is).*\\b(los(?:e|t|ing)|gain\\w*|shed\\w*|dropp\\w*|put on)\\W*$");
    private static final Pattern OF_MONEY = Pattern.compile(
            "(?is) of (?:\\w+ ){0,2}?(?:money|cash|aid|debts?|fund\\w*|invest\\w*|loans?|sav\\w+|taxpayer\\S*|revenue"
                    + "|spending|credit|cuts?|losses|damage|support|savings|sales|profits?|fines?|tax\\w*|assets?|exports?"
                    + "|imports?|bonds?|shares|grants?|subsid\\w+|business|trade|contracts?|goods|income|costs?)\\b.*");

    private MoneyLookalikes() {}

    /**
     * Whether a number and its unit are no money where they stand.
     *
     * @param begin where the number begins; @param end where the unit ends
     */
    static boolean isNoMoney(String text, int begin, String number, String unit, int end) {
        String before = text.substring(Math.max(0, begin - LOOK_AROUND), begin);
        String after = text.substring(end, Math.min(text.length(), end + LOOK_AROUND));
        String name = unit.toLowerCase(Locale.ROOT);
        boolean large = MoneyNumber.hasScale(number) || number.matches("\\d{1,3}(,\\d{3})+.*|\\d{4,}");
        return after.matches("(?s)\\p{L}.*")
                || isYear(number, unit, before)
                || (name.matches("pounds?") && isWeight(text, before, after, begin, end, number))
                || (name.equals("won")
                        && (!large
                                || after.matches("(?is) (?:the|an?|their|his|her|its|by|in|over|against|at|on)\\b.*")))
                || unit.equals("Cent")
                || (name.equals("cents") && before.matches("(?is).*\\b(?:my|his|her|their|your|our) $"))
                || (name.matches("buck|quid|dram|lev|sterling") && !large)
                || name.matches("lari|ecu") && !large;
    }

    private static boolean isYear(String number, String unit, String before) {
        return YEAR.matcher(number).matches()
                && (unit.matches("Euros?") || before.matches("(?is).*\\b(?:in|constant|of|real|inflation-adjusted) $"));
    }

    private static boolean isWeight(String text, String before, String after, int begin, int end, String number) {
        boolean of = after.startsWith(" of ");
        boolean scaled = MoneyNumber.hasScale(number);
        boolean hyphenated =
                text.charAt(end - "pound".length() - 1) == '-' && text.startsWith("pound", end - "pound".length());
        return of && !OF_MONEY.matcher(after).matches()
                || WEIGHT.matcher(before).matches()
                || WEIGHT.matcher(after).matches()
                || (!scaled && GROWING.matcher(before).matches())
                || (hyphenated
                        && !scaled
                        && !after.matches("(?is) (?:note|fine|fee|prize|coin|ticket|bill|bonus|deal)s?\\b.*"))
                || after.matches("(?is) per square.*");
    }
}
