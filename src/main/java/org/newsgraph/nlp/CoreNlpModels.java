// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;

/**
 * CoreNLP in two steps, so that over-long sentences can be split in between: first tokens and sentences, then the rest.
 *
 * <p>Safe to share between threads once made.
 */
final class CoreNlpModels {

    private final StanfordCoreNLP splitter;
    private final StanfordCoreNLP tagger;

    CoreNlpModels(LoadListener listener) {
        RedwoodConfiguration.current().clear().apply();
        listener.loading("CoreNLP tagger, names, times and coreference");
        Properties split = new Properties();
        split.setProperty("annotators", "tokenize");
        split.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true,splitHyphenated=true");
        split.setProperty("ssplit.newlineIsSentenceBreak", "always");
        splitter = new StanfordCoreNLP(split);

        Properties tag = new Properties();
        tag.setProperty("annotators", "pos,lemma,ner,depparse,coref");
        tag.setProperty("enforceRequirements", "false");
        tag.setProperty("ner.docdate.usePresent", "false");
        tag.setProperty("sutime.markTimeRanges", "true");
        tag.setProperty("sutime.includeRange", "true");
        tag.setProperty("coref.algorithm", "statistical");
        tag.setProperty("coref.maxMentionDistance", "50");
        tag.setProperty("coref.maxMentionDistanceWithStringMatch", "500");
        tagger = new StanfordCoreNLP(tag, false);
    }

    void split(Annotation annotation) {
        splitter.annotate(annotation);
    }

    void tag(Annotation annotation) {
        tagger.annotate(annotation);
    }
}
