// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.clearnlp;

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
import org.newsgraph.nlp.Heads;
import org.newsgraph.nlp.TreeMender;
import org.newsgraph.nlp.analyser.LoadListener;
import org.newsgraph.nlp.token.Dependency;

/**
 * ClearNLP's dependency parser, over tokens and tags that CoreNLP made.
 *
 * <p>Safe to share between threads once made.
 */
public final class ClearNlpParser {

    /** What mends its trees. */
    public static final List<TreeMender> MENDERS =
            List.of(VerbRepair::mended, TreeRepair::mended, SubjectRepair::mended, ClauseRepair::mended);

    private static final String LANGUAGE = "en";
    private static final String MODEL = "general-en";

    private static final Map<String, Dependency> FUNCTIONS = Map.ofEntries(
            Map.entry("root", Dependency.ROOT),
            Map.entry("nsubj", Dependency.SUBJECT),
            Map.entry("csubj", Dependency.SUBJECT),
            Map.entry("nsubjpass", Dependency.PASSIVE_SUBJECT),
            Map.entry("csubjpass", Dependency.PASSIVE_SUBJECT),
            Map.entry("agent", Dependency.AGENT),
            Map.entry("dobj", Dependency.OBJECT),
            Map.entry("iobj", Dependency.INDIRECT_OBJECT),
            Map.entry("attr", Dependency.ATTRIBUTE),
            Map.entry("acomp", Dependency.ATTRIBUTE),
            Map.entry("oprd", Dependency.ATTRIBUTE),
            Map.entry("ccomp", Dependency.CLAUSE),
            Map.entry("xcomp", Dependency.OPEN_CLAUSE),
            Map.entry("advcl", Dependency.ADVERBIAL_CLAUSE),
            Map.entry("rcmod", Dependency.RELATIVE_CLAUSE),
            Map.entry("partmod", Dependency.PARTICIPLE),
            Map.entry("infmod", Dependency.INFINITIVE),
            Map.entry("parataxis", Dependency.PARATAXIS),
            Map.entry("prep", Dependency.PREPOSITION),
            Map.entry("pobj", Dependency.PREPOSITION_OBJECT),
            Map.entry("pcomp", Dependency.PREPOSITION_CLAUSE),
            Map.entry("poss", Dependency.POSSESSIVE),
            Map.entry("nn", Dependency.COMPOUND),
            Map.entry("amod", Dependency.ADJECTIVE),
            Map.entry("hmod", Dependency.HYPHENATED),
            Map.entry("appos", Dependency.APPOSITION),
            Map.entry("conj", Dependency.CONJUNCT),
            Map.entry("cc", Dependency.COORDINATOR),
            Map.entry("aux", Dependency.AUXILIARY),
            Map.entry("auxpass", Dependency.PASSIVE_AUXILIARY),
            Map.entry("neg", Dependency.NEGATION),
            Map.entry("prt", Dependency.PARTICLE),
            Map.entry("det", Dependency.DETERMINER),
            Map.entry("predet", Dependency.DETERMINER),
            Map.entry("num", Dependency.NUMBER),
            Map.entry("advmod", Dependency.ADVERB),
            Map.entry("mark", Dependency.MARKER),
            Map.entry("complm", Dependency.MARKER),
            Map.entry("punct", Dependency.PUNCTUATION));

    /** The tree of one sentence, in our terms: heads by index, -1 for a root, and never a loop. */
    public record Parse(int[] heads, Dependency[] functions) {}

    private final List<AbstractComponent> components;

    public ClearNlpParser(LoadListener listener) {
        listener.loading("ClearNLP parser");
        try {
            components = List.of(
                    NLPGetter.getMPAnalyzer(LANGUAGE), NLPGetter.getComponent(MODEL, LANGUAGE, NLPMode.MODE_DEP));
        } catch (IOException e) {
            throw new UncheckedIOException("the ClearNLP models cannot be read", e);
        }
    }

    public Parse parse(List<CoreLabel> tokens) {
        DEPTree tree = new DEPTree();
        for (int i = 0; i < tokens.size(); i++) {
            DEPNode node = new DEPNode(i + 1, tokens.get(i).word());
            node.pos = tokens.get(i).tag();
            tree.add(node);
        }
        components.forEach(component -> component.process(tree));

        int[] heads = new int[tokens.size()];
        Dependency[] functions = new Dependency[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            DEPNode node = tree.get(i + 1);
            heads[i] = node.getHead() == null ? -1 : node.getHead().id - 1;
            functions[i] = FUNCTIONS.getOrDefault(node.getLabel(), Dependency.OTHER);
        }
        Heads.mend(heads, functions);
        return new Parse(heads, functions);
    }
}
