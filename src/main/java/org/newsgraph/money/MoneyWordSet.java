// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.money;

import java.util.regex.Pattern;
import org.newsgraph.pattern.NeededSet;

/** The sets of words that the program itself uses; patterns may use others. */
enum MoneyWordSet implements NeededSet {
    ABOUT("about", ""),
    AND("and", ""),
    BETWEEN("between", ""),
    CARDINAL("cardinal", "\\d{1,3}"),
    COUNT_OF_PARTS("countOfParts", ""),
    HUNDRED("hundred", "2"),
    HUNDREDTH("hundredth", "[A-Z]{3}"),
    LETTER("letter", "[A-Z]{3}"),
    LETTER_SCALE("letterScale", "\\d{1,2}"),
    MANY_SCALES("manyScales", ""),
    NAME("name", "[A-Z]{3}"),
    NO_CODE("noCode", ""),
    NOUN("noun", ".+"),
    OF("of", ""),
    ONE("one", ""),
    PART("part", "0\\.\\d+"),
    PARTS("parts", "0\\.\\d+"),
    SCALE("scale", "\\d{1,2}"),
    SHARED("shared", ""),
    SMALL_MONEY("smallMoney", ""),
    SOME("some", ""),
    STATE("state", ".+"),
    SYMBOL("symbol", "[A-Z]{3}"),
    TO("to", "");

    private final String label;
    private final Pattern meanings;

    MoneyWordSet(String label, String meanings) {
        this.label = label;
        this.meanings = Pattern.compile(meanings);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Pattern meanings() {
        return meanings;
    }
}
