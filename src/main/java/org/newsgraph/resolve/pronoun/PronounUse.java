// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.pronoun;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Pronoun;
import org.newsgraph.ontology.Trait;
import org.newsgraph.quotation.report.ReportedSpeech;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.resolve.cluster.Cluster;

/**
 * A pronoun where it stands.
 *
 * @param speech the reported speech that it is part of; null where it is the article's own
 * @param source who speaks there, where that is known
 * @param barred who cannot be meant
 */
record PronounUse(
        Candidate mention,
        Sentence sentence,
        Token token,
        Pronoun word,
        @Nullable ReportedSpeech speech,
        Optional<Cluster> source,
        Set<Cluster> barred) {

    PronounUse barring(Set<Cluster> others) {
        Set<Cluster> all = new HashSet<>(barred);
        all.addAll(others);
        return new PronounUse(mention, sentence, token, word, speech, source, all);
    }

    /** Within quotation marks alone. */
    boolean isDirect() {
        return speech != null && speech.mode() == QuotationMode.DIRECT;
    }

    /** Whether the words are the speaker's own, be it in part. */
    boolean isQuoted() {
        return isDirect() || speech != null && speech.mode() == QuotationMode.MIXED;
    }

    boolean canMean(Cluster cluster) {
        return agrees(cluster) && !barred.contains(cluster);
    }

    /** He and she are persons, it is neither a person nor several, and they are several or a body. */
    private boolean agrees(Cluster cluster) {
        if (word.isPersonal() && word.gender() != null) {
            return cluster.is(Trait.PERSONAL) && cluster.accepts(word.gender());
        }
        return word.isNeuter()
                ? !cluster.is(Trait.PERSONAL) && !cluster.is(Trait.COLLECTIVE)
                : cluster.is(Trait.COLLECTIVE) || cluster.is(Trait.CORPORATE);
    }
}
