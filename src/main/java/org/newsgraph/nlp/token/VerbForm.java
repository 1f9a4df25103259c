// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.token;

/** The form in which a verb stands. */
public enum VerbForm {
    BASE,
    PRESENT,
    /** The third person singular of the present. */
    PRESENT_SINGULAR,
    PAST,
    GERUND,
    PARTICIPLE,
    /** Of what is no verb. */
    NONE
}
