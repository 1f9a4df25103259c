// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.ontology.CommonNoun;

/** What kind of entity a common noun means, by the lexicon. */
final class NounTypes {

    private static final int MOST_WORDS = 4;

    private final Map<String, String> types;

    NounTypes(List<CommonNoun> nouns) {
        this.types =
                nouns.stream().collect(Collectors.toUnmodifiableMap(CommonNoun::lemma, CommonNoun::type, (a, b) -> a));
    }

    /** By the longest listed words that end with {@code head}; the plural of a Person or State is a Group. */
    Optional<String> type(Sentence sentence, Token head) {
        String words = head.lemma().toLowerCase(Locale.ROOT);
        Optional<String> type = Optional.ofNullable(types.get(words))
                .or(() -> Optional.ofNullable(types.get(head.text().toLowerCase(Locale.ROOT))));
        for (int i = head.index() - 1; i >= 0 && i > head.index() - MOST_WORDS; i--) {
            words = sentence.token(i).lemma().toLowerCase(Locale.ROOT) + " " + words;
            type = Optional.ofNullable(types.get(words)).or(keep(type));
        }
        return type.map(t -> (t.equals("Person") || t.equals("State")) && head.isPlural() ? "Group" : t);
    }

    private static java.util.function.Supplier<Optional<String>> keep(Optional<String> type) {
        return () -> type;
    }
}
