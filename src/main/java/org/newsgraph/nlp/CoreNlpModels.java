// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CoreNLP in two steps, so that over-long sentences can be split in between: first tokens and sentences, then the rest.
 *
 * <p>Safe to share between threads once made.
 */
final class CoreNlpModels {

    private final StanfordCoreNLP splitter;
    private final StanfordCoreNLP tagger;

    CoreNlpModels(LoadListener listener, Set<AnalyserPart> parts) {
        RedwoodConfiguration.current().clear().apply();
        listener.loading("CoreNLP tagger, names, times and coreference");
        Properties split = new Properties();
        split.setProperty("annotators", "tokenize");
        split.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true,splitHyphenated=true");
        split.setProperty("ssplit.newlineIsSentenceBreak", "always");
        splitter = new StanfordCoreNLP(split);

        Properties tag = new Properties();
        boolean coreference = parts.contains(AnalyserPart.COREFERENCE);
        tag.setProperty("annotators", "pos,lemma,ner" + (coreference ? ",depparse,coref" : ""));
        tag.setProperty("ner.applyFineGrained", String.valueOf(parts.contains(AnalyserPart.FINE_NAMES)));
        tag.setProperty("ner.useSUTime", String.valueOf(parts.contains(AnalyserPart.TIMES)));
        tag.setProperty("ner.model", names(parts));
        tag.setProperty("enforceRequirements", "false");
        tag.setProperty("ner.docdate.usePresent", "false");
        tag.setProperty("sutime.markTimeRanges", "true");
        tag.setProperty("sutime.includeRange", "true");
        tag.setProperty("coref.algorithm", "statistical");
        tag.setProperty("coref.maxMentionDistance", "50");
        tag.setProperty("coref.maxMentionDistanceWithStringMatch", "500");
        tagger = new StanfordCoreNLP(tag, false);
    }

    private static String names(Set<AnalyserPart> parts) {
        List<String> models = new ArrayList<>(List.of("all.3class"));
        if (parts.contains(AnalyserPart.MUC_NAMES)) {
            models.add("muc.7class");
        }
        if (parts.contains(AnalyserPart.CONLL_NAMES)) {
            models.add("conll.4class");
        }
        return models.stream()
                .map(m -> "edu/stanford/nlp/models/ner/english." + m + ".distsim.crf.ser.gz")
                .collect(Collectors.joining(","));
    }

    void split(Annotation annotation) {
        splitter.annotate(annotation);
    }

    void tag(Annotation annotation) {
        tagger.annotate(annotation);
    }
}
