// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.core.StopFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a user looks for among names, as a regular expression for SPARQL's {@code REGEX} with the flags {@code is}.
 *
 * <p>In the names of an entity, one under the other, it is found exactly if {@link SearchWords} of the same words finds
 * the entity in the full-text index {@code entity_names}: words are cut, lose their accents and are left out where they
 * say nothing ("the", "of") as that index does it. The expression needs look-ahead and look-behind, as in Java's.
 */
final class SearchPattern {

    static final String NOTHING = "[^\\s\\S]";

    private static final String INNER = "[\\p{L}\\p{N}\\p{M}_]";
    private static final String LETTER_LINKS = "[.:·'‘’․‧]";
    private static final String DIGIT_LINKS = "[.,;'‘’․⁄]";
    private static final Analyzer INDEX = analyzer();

    private SearchPattern() {}

    /** As {@code standard-folding} of Neo4j, which {@code cypher/schema} chooses. */
    private static Analyzer analyzer() {
        try {
            return CustomAnalyzer.builder()
                    .withTokenizer(StandardTokenizerFactory.NAME)
                    .addTokenFilter(ASCIIFoldingFilterFactory.NAME)
                    .addTokenFilter(LowerCaseFilterFactory.NAME)
                    .addTokenFilter(StopFilterFactory.NAME)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(String written) {
        if (SearchWords.areAll(written)) {
            return "";
        }
        List<String> words = SearchWords.split(written).stream()
                .map(SearchPattern::word)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        if (words.isEmpty()) {
            return NOTHING;
        }
        return words.size() == 1
                ? words.get(0)
                : words.stream().map(word -> "(?=.*" + word + ")").collect(Collectors.joining("", "^", ""));
    }

    /** Any of the tokens that a word falls into, as the index takes it; empty where it says nothing. */
    private static String word(String word) {
        if (SearchWords.isOpen(word)) {
            return beginning(SearchWords.withoutStar(word));
        }
        return tokens(word).stream()
                .distinct()
                .map(token -> before(token) + FoldedLetters.pattern(token) + after(token))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        all -> all.size() < 2 ? String.join("", all) : "(?:" + String.join("|", all) + ")"));
    }

    /** The beginning of a token that says something; no token begins with what would be cut into two. */
    private static String beginning(String written) {
        String begun = FoldedLetters.fold(written);
        if (!isOneToken(begun + "x") && !isOneToken(begun + "1")) {
            return NOTHING;
        }
        String empty = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.stream()
                .map(word -> String.valueOf((char[]) word))
                .filter(word -> word.startsWith(begun))
                .sorted()
                .map(word -> FoldedLetters.pattern(word) + after(word))
                .collect(Collectors.joining("|"));
        return before(begun) + (empty.isEmpty() ? "" : "(?!" + empty + ")") + FoldedLetters.pattern(begun);
    }

    private static boolean isOneToken(String words) {
        return tokens(words).equals(List.of(words));
    }

    static List<String> tokens(String words) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = INDEX.tokenStream("", words)) {
            CharTermAttribute token = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(token.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private static String before(String token) {
        int first = token.codePointAt(0);
        return joins(first)
                ? "(?<!" + INNER + "|" + (Character.isDigit(first) ? "\\p{N}" + DIGIT_LINKS : "\\p{L}" + LETTER_LINKS)
                        + ")"
                : "";
    }

    private static String after(String token) {
        int last = token.codePointBefore(token.length());
        return joins(last)
                ? "(?!" + INNER + "|" + (Character.isDigit(last) ? DIGIT_LINKS + "\\p{N}" : LETTER_LINKS + "\\p{L}")
                        + ")"
                : "";
    }

    /** Symbols such as emoji are tokens of their own, whatever stands beside them. */
    private static boolean joins(int character) {
        return Character.isUnicodeIdentifierPart(character);
    }
}
