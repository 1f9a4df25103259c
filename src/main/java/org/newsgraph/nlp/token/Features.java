// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.token;

/**
 * What the form of a token tells.
 *
 * @param verbForm {@link VerbForm#NONE} for what is no verb
 * @param plural whether a noun stands in the plural
 */
public record Features(WordClass wordClass, VerbForm verbForm, boolean plural) {

    public static Features of(WordClass wordClass) {
        return new Features(wordClass, VerbForm.NONE, false);
    }

    public static Features verb(VerbForm form) {
        return new Features(WordClass.VERB, form, false);
    }

    public static Features plural(WordClass wordClass) {
        return new Features(wordClass, VerbForm.NONE, true);
    }
}
