// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleText;
import org.newsgraph.article.Span;

/**
 * One article's text with everything that the store holds as words of it, as it is stored: whether the two agree is not
 * taken for granted, as {@link Neo4jGraphStore#read} does.
 *
 * @param article its id
 * @param sha256 of the text in UTF-8, as it was when it was saved
 */
public record StoredWords(String article, String text, String sha256, List<Passage> passages) {

    private static final String MEND =
            "; to mend it, remove the property fingerprint of that Article, and build the article again";
    private static final int LONGEST = 200;

    /**
     * Words that are stored as those of a stretch of the article.
     *
     * @param owner whose they are ("statement 1f3a")
     * @param what they are ("evidence")
     * @param begin first code point; null where none is stored
     * @param end code point after the last; null where none is stored
     * @param words null where none are stored, which is a fault unless {@code place} alone is stored
     * @param place whether only the place is stored and no words, as of mentions
     */
    public record Passage(
            String owner,
            String what,
            @Nullable Long begin,
            @Nullable Long end,
            @Nullable String words,
            boolean place) {}

    public StoredWords {
        passages = List.copyOf(passages);
    }

    /** What is wrong with the first that does not stand in the text as stored, in one line with how to mend it. */
    public Optional<String> problem() {
        if (!Article.of(article, article, null, text).sha256().equals(sha256)) {
            return Optional.of("article " + article + ": its text is not the one that was saved, by its sha256" + MEND);
        }
        ArticleText whole = new ArticleText(text);
        return passages.stream()
                .flatMap(passage -> problem(passage, whole).stream())
                .map(problem -> problem.replaceAll("\\s+", " ") + MEND)
                .findFirst();
    }

    private Optional<String> problem(Passage passage, ArticleText whole) {
        String head = "article " + article + ", " + passage.owner() + ": " + passage.what();
        Long begin = passage.begin();
        Long end = passage.end();
        if (begin == null || end == null) {
            return Optional.of(head + " has no offsets");
        }
        String at = head + " at " + begin + " to " + end;
        if (begin < 0 || end <= begin || end > whole.length()) {
            return Optional.of(at + " is no stretch of the text, which has " + whole.length() + " characters");
        }
        String there = whole.slice(new Span(begin.intValue(), end.intValue()));
        if (passage.place() || there.equals(passage.words())) {
            return Optional.empty();
        }
        String stored = passage.words() == null ? "without words" : "as \"" + shortened(passage.words()) + "\"";
        return Optional.of(at + " is stored " + stored + ", but there stands \"" + shortened(there) + "\"");
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
