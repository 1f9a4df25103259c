// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.word;

import java.util.List;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Operator;

/**
 * A verb or adjective that says of a noun that it takes place: "held" in "held talks".
 *
 * @param carried the noun that stands under the verb: the deed's own, or the measure of it ("a <i>round</i> of talks")
 * @param function what the noun is to the verb ("object")
 */
public record SupportVerb(Token verb, List<Token> words, Operator operator, Token carried, String function) {

    public boolean carries(int token) {
        return carried.index() == token;
    }
}
