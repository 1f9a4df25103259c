// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentenceIndexAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits sentences of more tokens than the parsers can bear: tables, lists, text without full stops. */
final class LongSentences {

    /** Parsing time and memory grow faster than the sentence; sentences of news stay well below. */
    private static final int MOST_TOKENS = 200;

    private static final Set<String> GOOD_PLACES = Set.of(";", ":", ",", "-", "–", "—", "|");

    private LongSentences() {}

    static void split(Annotation annotation) {
        List<CoreMap> sentences = annotation.get(SentencesAnnotation.class);
        if (sentences.stream().allMatch(s -> s.get(TokensAnnotation.class).size() <= MOST_TOKENS)) {
            return;
        }
        List<CoreMap> split = new ArrayList<>();
        for (CoreMap sentence : sentences) {
            List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
            int tokenBegin = sentence.get(TokenBeginAnnotation.class);
            for (int begin = 0; begin < tokens.size(); ) {
                int end = end(tokens, begin);
                split.add(piece(annotation, tokens.subList(begin, end), tokenBegin + begin, split.size()));
                begin = end;
            }
        }
        annotation.set(SentencesAnnotation.class, split);
    }

    private static int end(List<CoreLabel> tokens, int begin) {
        int limit = begin + MOST_TOKENS;
        if (limit >= tokens.size()) {
            return tokens.size();
        }
        for (int i = limit; i > begin + MOST_TOKENS / 2; i--) {
            if (GOOD_PLACES.contains(tokens.get(i - 1).word())) {
                return i;
            }
        }
        return limit;
    }

    private static CoreMap piece(Annotation annotation, List<CoreLabel> tokens, int tokenBegin, int index) {
        CoreMap piece = new ArrayCoreMap(8);
        int begin = tokens.get(0).beginPosition();
        int end = tokens.get(tokens.size() - 1).endPosition();
        piece.set(TextAnnotation.class, annotation.get(TextAnnotation.class).substring(begin, end));
        piece.set(CharacterOffsetBeginAnnotation.class, begin);
        piece.set(CharacterOffsetEndAnnotation.class, end);
        piece.set(TokensAnnotation.class, new ArrayList<>(tokens));
        piece.set(TokenBeginAnnotation.class, tokenBegin);
        piece.set(TokenEndAnnotation.class, tokenBegin + tokens.size());
        piece.set(SentenceIndexAnnotation.class, index);
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i + 1);
            tokens.get(i).setSentIndex(index);
        }
        return piece;
    }
}
