// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.Actor;

/** Known actors by their names, demonyms and seats; immutable. */
final class Gazetteer {

    private static final int MOST_TOKENS = 8;
    /** Acronyms as short as this must be written as listed: "US" is no "us", "WHO" no "who". */
    private static final int SHORT = 3;

    /** What a name can mean: the actor of that name or demonym, the actor whose seat it is, or both. */
    record Known(@Nullable Actor named, @Nullable Actor people, @Nullable Actor seated) {

        Known merge(Known other) {
            return new Known(
                    named != null ? named : other.named,
                    people != null ? people : other.people,
                    seated != null ? seated : other.seated);
        }
    }

    /** @param last index of the last token of the name, inclusive */
    record Found(int last, Known known) {}

    private final Map<String, Known> names = new HashMap<>();
    private final Pattern article;

    /** @param articles the words that can stand before a name as part of it, which tell nothing */
    Gazetteer(List<Actor> actors, Set<String> articles) {
        String either = articles.stream()
                .map(a -> a + "|" + a.substring(0, 1).toUpperCase(Locale.ROOT) + a.substring(1))
                .collect(Collectors.joining("|"));
        this.article = Pattern.compile("^(?:" + either + ") ");
        for (Actor actor : actors) {
            add(actor.name(), new Known(actor, null, null));
            actor.aliases().forEach(a -> add(a, new Known(actor, null, null)));
            actor.demonyms().forEach(d -> add(d, new Known(null, actor, null)));
            actor.seats().forEach(s -> add(s, new Known(null, null, actor)));
        }
    }

    private void add(String name, Known known) {
        names.merge(key(name), known, Known::merge);
    }

    private String key(String name) {
        String plain = name.replaceAll("\\s+", " ").replace('’', '\'');
        plain = article.matcher(plain).replaceFirst("");
        return plain.length() <= SHORT ? plain : plain.toLowerCase(Locale.ROOT);
    }

    /** The longest known name that begins at a token. */
    Optional<Found> at(ReadArticle article, Sentence sentence, int first) {
        int end = Math.min(sentence.tokens().size(), first + MOST_TOKENS);
        Token begin = sentence.token(first);
        Token word = begin.is(WordClass.DETERMINER) && first + 1 < end ? sentence.token(first + 1) : begin;
        if (!isUpperCase(begin) || !isUpperCase(word)) {
            return Optional.empty();
        }
        for (int last = end - 1; last >= first; last--) {
            Span span = sentence.token(first).span().cover(sentence.token(last).span());
            Known known = names.get(key(article.article().text().slice(span)));
            if (known != null) {
                return Optional.of(new Found(last, known));
            }
        }
        return Optional.empty();
    }

    private static boolean isUpperCase(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }
}
