// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerUtils;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.list.PointerTargetNodeList;
import net.sf.extjwnl.dictionary.Dictionary;

/** Princeton's WordNet 3.1, read by extJWNL; safe to share between threads. */
final class WordNet {

    private final Dictionary dictionary;
    private final Map<String, List<String>> classes = new ConcurrentHashMap<>();

    WordNet() {
        try {
            dictionary = Dictionary.getDefaultResourceInstance();
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet is not on the class path", e);
        }
    }

    /**
     * What a noun's most frequent sense is, the most specific first: the first words of its hypernyms ("organization"),
     * then the lexicographer's class ("noun.group"); empty for an unknown noun.
     */
    List<String> nounClasses(String lemma) {
        return classes.computeIfAbsent(lemma, this::read);
    }

    private List<String> read(String lemma) {
        try {
            IndexWord word = dictionary.getIndexWord(POS.NOUN, lemma);
            if (word == null || word.getSenses().isEmpty()) {
                return List.of();
            }
            Synset sense = word.getSenses().get(0);
            List<String> classes = new ArrayList<>();
            for (PointerTargetNodeList chain :
                    PointerUtils.getHypernymTree(sense).toList()) {
                chain.forEach(node -> classes.add(
                        node.getSynset().getWords().get(0).getLemma().toLowerCase(Locale.ROOT)));
            }
            classes.add(sense.getLexFileName());
            return List.copyOf(classes);
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet cannot be read", e);
        }
    }
}
