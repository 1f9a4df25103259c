// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.EntityMentionsAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.nlp.analyser.AnalyserPart;
import org.newsgraph.nlp.analyser.LoadListener;

/**
 * CoreNLP in two steps, so that over-long sentences can be split in between: first tokens and sentences, then the rest.
 *
 * <p>Safe to share between threads once made.
 */
final class CoreNlpModels {

    private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final StanfordCoreNLP splitter;
    private final StanfordCoreNLP tagger;
    private final NumberTagger numbers;
    private final EntityMentionsAnnotator mentions;

    CoreNlpModels(LoadListener listener, Set<AnalyserPart> parts) {
        RedwoodConfiguration.current().clear().apply();
        listener.loading("CoreNLP tagger, names and times");
        splitter = new StanfordCoreNLP(splitting());
        tagger = new StanfordCoreNLP(tagging(parts.contains(AnalyserPart.NAMES)), false);
        numbers = new NumberTagger(parts.contains(AnalyserPart.TIMES) ? timesByGrammar() : null);
        mentions = new EntityMentionsAnnotator();
    }

    /** Everything that the outcome depends on, besides the version of the library and its models. */
    static String settings() {
        return new TreeMap<>(splitting()) + " " + new TreeMap<>(tagging(true)) + " " + new TreeMap<>(times())
                + " tense unmarked";
    }

    private static Properties splitting() {
        Properties split = new Properties();
        split.setProperty("annotators", "tokenize");
        split.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true,splitHyphenated=true");
        split.setProperty("ssplit.newlineIsSentenceBreak", "always");
        return split;
    }

    private static Properties tagging(boolean names) {
        Properties tag = new Properties();
        tag.setProperty("annotators", "pos,lemma" + (names ? ",ner" : ""));
        tag.setProperty("enforceRequirements", "false");
        tag.setProperty("ner.model", NAMES);
        tag.setProperty("ner.applyFineGrained", "false");
        tag.setProperty("ner.applyNumericClassifiers", "false");
        tag.setProperty("ner.useSUTime", "false");
        tag.setProperty("ner.docdate.usePresent", "false");
        tag.setProperty("ner.buildEntityMentions", "false");
        return tag;
    }

    private static Properties times() {
        Properties times = new Properties();
        times.setProperty("sutime.markTimeRanges", "true");
        times.setProperty("sutime.includeRange", "true");
        return times;
    }

    private static Properties timesByGrammar() {
        Properties times = times();
        times.setProperty("sutime.rules", TimeGrammar.files());
        return times;
    }

    void split(Annotation annotation) {
        splitter.annotate(annotation);
    }

    void tag(Annotation annotation) {
        tagger.annotate(annotation);
        numbers.tag(annotation);
        mentions.annotate(annotation);
    }
}
