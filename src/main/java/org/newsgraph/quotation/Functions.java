// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

/** Names of functions by which the lexicon says where a cue has its source and its content. */
final class Functions {

    static final String AS = "as";
    static final String ATTRIBUTE = "attribute";
    static final String OBJECT = "object";
    static final String OF = "of";
    static final String SPEECH = "speech";
    static final String SUBJECT = "subject";
    static final String THAT = "that";

    private Functions() {}
}
