// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.dictionary.Dictionary;

/** Princeton's WordNet 3.1, read by extJWNL; safe to share between threads. */
final class WordNet {

    private final Dictionary dictionary;
    private final Map<String, Optional<String>> classes = new ConcurrentHashMap<>();

    WordNet() {
        try {
            dictionary = Dictionary.getDefaultResourceInstance();
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet is not on the class path", e);
        }
    }

    /** The lexicographer's class of a noun's most frequent sense ("noun.artifact"); empty for an unknown noun. */
    Optional<String> nounClass(String lemma) {
        return classes.computeIfAbsent(lemma, this::read);
    }

    private Optional<String> read(String lemma) {
        try {
            IndexWord word = dictionary.getIndexWord(POS.NOUN, lemma);
            return word == null
                    ? Optional.empty()
                    : word.getSenses().stream().findFirst().map(sense -> sense.getLexFileName());
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet cannot be read", e);
        }
    }
}
