// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.analyser;

/** What can be taken out of the language analysis, to measure what it earns. */
public enum AnalyserPart {
    /** The classifier of names; without it, names are what the lists know and what is written like a name. */
    NAMES,

    /** SUTime; without it, times are what our own rules find. */
    TIMES
}
