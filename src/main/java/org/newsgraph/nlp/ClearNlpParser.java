// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import com.clearnlp.component.AbstractComponent;
import com.clearnlp.dependency.DEPNode;
import com.clearnlp.dependency.DEPTree;
import com.clearnlp.nlp.NLPGetter;
import com.clearnlp.nlp.NLPMode;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * ClearNLP's dependency parser, over tokens and tags that CoreNLP made.
 *
 * <p>Safe to share between threads once made.
 */
final class ClearNlpParser {

    private static final String LANGUAGE = "en";
    private static final String MODEL = "general-en";

    private static final Map<String, Function> FUNCTIONS = Map.ofEntries(
            Map.entry("root", Function.ROOT),
            Map.entry("nsubj", Function.SUBJECT),
            Map.entry("csubj", Function.SUBJECT),
            Map.entry("nsubjpass", Function.PASSIVE_SUBJECT),
            Map.entry("csubjpass", Function.PASSIVE_SUBJECT),
            Map.entry("agent", Function.AGENT),
            Map.entry("dobj", Function.OBJECT),
            Map.entry("iobj", Function.INDIRECT_OBJECT),
            Map.entry("attr", Function.ATTRIBUTE),
            Map.entry("acomp", Function.ATTRIBUTE),
            Map.entry("oprd", Function.ATTRIBUTE),
            Map.entry("ccomp", Function.CLAUSE),
            Map.entry("xcomp", Function.OPEN_CLAUSE),
            Map.entry("advcl", Function.ADVERBIAL_CLAUSE),
            Map.entry("rcmod", Function.RELATIVE_CLAUSE),
            Map.entry("partmod", Function.PARTICIPLE),
            Map.entry("infmod", Function.INFINITIVE),
            Map.entry("parataxis", Function.PARATAXIS),
            Map.entry("prep", Function.PREPOSITION),
            Map.entry("pobj", Function.PREPOSITION_OBJECT),
            Map.entry("pcomp", Function.PREPOSITION_CLAUSE),
            Map.entry("poss", Function.POSSESSIVE),
            Map.entry("nn", Function.COMPOUND),
            Map.entry("amod", Function.ADJECTIVE),
            Map.entry("hmod", Function.HYPHENATED),
            Map.entry("appos", Function.APPOSITION),
            Map.entry("conj", Function.CONJUNCT),
            Map.entry("cc", Function.COORDINATOR),
            Map.entry("aux", Function.AUXILIARY),
            Map.entry("auxpass", Function.PASSIVE_AUXILIARY),
            Map.entry("neg", Function.NEGATION),
            Map.entry("prt", Function.PARTICLE),
            Map.entry("det", Function.DETERMINER),
            Map.entry("predet", Function.DETERMINER),
            Map.entry("num", Function.NUMBER),
            Map.entry("advmod", Function.ADVERB),
            Map.entry("mark", Function.MARKER),
            Map.entry("complm", Function.MARKER),
            Map.entry("punct", Function.PUNCTUATION));

    /** The tree of one sentence, in our terms: heads by index, -1 for a root, and never a loop. */
    record Parse(int[] heads, Function[] functions) {}

    private final List<AbstractComponent> components;

    ClearNlpParser(LoadListener listener) {
        listener.loading("ClearNLP parser");
        try {
            components = List.of(
                    NLPGetter.getMPAnalyzer(LANGUAGE), NLPGetter.getComponent(MODEL, LANGUAGE, NLPMode.MODE_DEP));
        } catch (IOException e) {
            throw new UncheckedIOException("the ClearNLP models cannot be read", e);
        }
    }

    Parse parse(List<CoreLabel> tokens) {
        DEPTree tree = new DEPTree();
        for (int i = 0; i < tokens.size(); i++) {
            DEPNode node = new DEPNode(i + 1, tokens.get(i).word());
            node.pos = tokens.get(i).tag();
            tree.add(node);
        }
        components.forEach(component -> component.process(tree));

        int[] heads = new int[tokens.size()];
        Function[] functions = new Function[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            DEPNode node = tree.get(i + 1);
            heads[i] = node.getHead() == null ? -1 : node.getHead().id - 1;
            functions[i] = FUNCTIONS.getOrDefault(node.getLabel(), Function.OTHER);
        }
        Heads.mend(heads, functions);
        return new Parse(heads, functions);
    }
}
