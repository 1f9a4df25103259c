// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import org.newsgraph.rule.Rules;

/** Mends what an analyser's trees often get wrong, by rules. */
@FunctionalInterface
public interface TreeMender {

    /** The sentence itself where nothing is to be mended. */
    Sentence mend(Sentence sentence, Rules rules);
}
