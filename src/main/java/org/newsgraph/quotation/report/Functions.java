// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation.report;

/** Names of functions by which the lexicon says where a cue has its source and its content. */
public final class Functions {

    /** What follows "as". */
    public static final String AS = "as";
    /** What is said of the object. */
    public static final String ATTRIBUTE = "attribute";
    /** The object, also the subject of a passive. */
    public static final String OBJECT = "object";
    /** What follows "of". */
    public static final String OF = "of";
    /** A quotation. */
    public static final String SPEECH = "speech";
    /** The subject, also the agent of a passive. */
    public static final String SUBJECT = "subject";
    /** A finite clause. */
    public static final String THAT = "that";

    private Functions() {}
}
