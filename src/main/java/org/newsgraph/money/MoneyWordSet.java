// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.money;

import java.util.regex.Pattern;
import org.newsgraph.pattern.NeededSet;

/** The sets of words that the program itself uses; patterns may use others. */
enum MoneyWordSet implements NeededSet {
    ABOUT,
    AND,
    BETWEEN,
    CARDINAL("\\d{1,3}"),
    COUNT_OF_PARTS,
    HUNDRED("2"),
    HUNDREDTH("[A-Z]{3}"),
    LETTER("[A-Z]{3}"),
    LETTER_SCALE("\\d{1,2}"),
    MANY_SCALES,
    NAME("[A-Z]{3}"),
    NO_CODE,
    NOUN(".+"),
    OF,
    ONE,
    PART("0\\.\\d+"),
    PARTS("0\\.\\d+"),
    SCALE("\\d{1,2}"),
    SHARED,
    SMALL_MONEY,
    SOME,
    STATE(".+"),
    SYMBOL("[A-Z]{3}"),
    TO;

    private final Pattern meanings;

    MoneyWordSet() {
        this("");
    }

    MoneyWordSet(String meanings) {
        this.meanings = Pattern.compile(meanings);
    }

    @Override
    public Pattern meanings() {
        return meanings;
    }
}
