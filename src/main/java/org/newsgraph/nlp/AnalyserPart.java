// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

/** What can be taken out of the language analysis, to measure what it earns. */
public enum AnalyserPart {
    COREFERENCE,
    FINE_NAMES,
    MUC_NAMES,
    CONLL_NAMES,
    TIMES,
    ROLES
}
