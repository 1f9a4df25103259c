// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.corenlp;

import edu.stanford.nlp.ie.regexp.NumberSequenceClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and times of sentences whose names are tagged: CoreNLP's rules, which take nothing away from a name. SUTime,
 * which is slow, sees only the sentences that can hold a time.
 */
final class NumberTagger {

    private static final String NONE = "O";

    private final NumberSequenceClassifier numbers;
    private final NumberSequenceClassifier times;
    private final TimeWords timeWords = new TimeWords();

    /** @param times settings of SUTime; null to do without it */
    NumberTagger(@Nullable Properties times) {
        this.numbers = new NumberSequenceClassifier(false);
        this.times = times == null ? numbers : new NumberSequenceClassifier(new Properties(), true, times);
    }

    void tag(Annotation article) {
        for (CoreMap sentence : article.get(SentencesAnnotation.class)) {
            tag(article, sentence);
        }
    }

    private void tag(Annotation article, CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
        NumberSequenceClassifier classifier = timeWords.mayHoldATime(tokens) ? times : numbers;
        List<CoreLabel> counted = NumberSequenceClassifier.copyTokens(tokens, sentence);
        classifier.classifyWithGlobalInformation(counted, article, sentence);
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            String value = counted.get(i).get(AnswerAnnotation.class);
            if ((token.ner() == null || token.ner().equals(NONE)) && !value.equals(NONE)) {
                token.setNER(value);
            }
            NumberSequenceClassifier.transferAnnotations(counted.get(i), token);
        }
    }
}
