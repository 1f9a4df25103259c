// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Mention;
import org.newsgraph.graph.MentionKind;

/**
 * Tells which entity a table of sentences means by its words.
 *
 * <p>They mean an entity whose name, alias or mention they equal, contain, or are contained in, as whole words; case, a
 * leading article and the dots of abbreviations aside. A pronoun must be equal.
 */
final class Participants {

    /** Stands for any participant, and for none. */
    static final String ANY = "*";

    private static final Pattern ARTICLE = Pattern.compile("^(the|an?)\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Participants() {}

    /** Whether {@code words} can mean anybody. */
    static boolean isValid(String words) {
        return words.equals(ANY) || !words(words).isEmpty();
    }

    static boolean mean(String words, ArticleGraph graph, @Nullable String id) {
        if (words.equals(ANY)) {
            return true;
        }
        return graph.entities().stream().filter(e -> e.id().equals(id)).anyMatch(e -> mean(words, e));
    }

    private static boolean mean(String words, Entity entity) {
        List<String> wanted = words(words);
        Stream<String> descriptions = entity.mentions().stream()
                .filter(m -> m.kind() != MentionKind.PRONOUN)
                .map(Participants::text);
        Stream<String> names = Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
        return Stream.concat(names, descriptions).map(Participants::words).anyMatch(have -> match(wanted, have))
                || entity.mentions().stream().map(Participants::text).anyMatch(m -> words(m).equals(wanted));
    }

    private static boolean match(List<String> wanted, List<String> have) {
        return !have.isEmpty()
                && (Collections.indexOfSubList(have, wanted) >= 0 || Collections.indexOfSubList(wanted, have) >= 0);
    }

    private static String text(Mention mention) {
        return mention.excerpt().text();
    }

    private static List<String> words(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace(".", "");
        return BETWEEN_WORDS
                .splitAsStream(ARTICLE.matcher(plain).replaceFirst(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
