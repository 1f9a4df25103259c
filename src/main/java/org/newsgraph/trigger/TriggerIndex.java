// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.trigger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.nlp.token.WordClass;
import org.newsgraph.ontology.Trigger;
import org.newsgraph.ontology.WordCategory;
import org.newsgraph.ontology.WordSet;

/**
 * Entries of the lexicon by the lemmas of their triggers; immutable, and safe to share between threads.
 *
 * <p>The words of a verb may stand apart, as long as each depends on the verb or on another of its words ("call the
 * meeting off"); those of every other category stand side by side ("prime minister", "ahead of").
 */
public final class TriggerIndex<T> {

    private static final Set<VerbForm> MODIFIABLE = Set.of(VerbForm.PARTICIPLE, VerbForm.GERUND, VerbForm.PAST);

    /** @param parts the trigger's words as analysers part them */
    private record Indexed<T>(T entry, Trigger trigger, List<String> parts) {}

    private final Map<String, List<Indexed<T>>> entries = new HashMap<>();

    public TriggerIndex(List<T> all, Function<T, Trigger> trigger) {
        for (T entry : all) {
            List<String> words = trigger.apply(entry).words();
            Indexed<T> indexed = new Indexed<>(entry, trigger.apply(entry), parts(words));
            TreeSet<String> keys = new TreeSet<>(words);
            keys.addAll(indexed.parts());
            keys.forEach(word -> entries.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new ArrayList<>())
                    .add(indexed));
        }
    }

    /** The entries whose trigger has {@code head} as its head; those of most words first, else in file order. */
    public List<TriggerMatch<T>> at(Sentence sentence, Token head) {
        List<TriggerMatch<T>> found = new ArrayList<>();
        for (String word : new TreeSet<>(
                List.of(head.lemma().toLowerCase(Locale.ROOT), head.text().toLowerCase(Locale.ROOT)))) {
            for (Indexed<T> indexed : entries.getOrDefault(word, List.of())) {
                match(sentence, head, indexed.trigger(), indexed.parts())
                        .map(tokens -> new TriggerMatch<>(indexed.entry(), tokens))
                        .filter(m -> !found.contains(m))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(m -> -m.tokens().size()));
        return found;
    }

    /** "sit-down" as analysers part it: "sit", "-", "down". */
    private static List<String> parts(List<String> words) {
        return words.stream().flatMap(w -> Stream.of(w.split("(?<=-)|(?=-)"))).toList();
    }

    private static Optional<List<Token>> match(Sentence sentence, Token head, Trigger trigger, List<String> parts) {
        if (parts.size() > trigger.words().size()) {
            Optional<List<Token>> parted = sideBySide(sentence, head, parts);
            if (parted.isPresent()) {
                return parted;
            }
        }
        if (!fits(head, trigger.category())) {
            return Optional.empty();
        }
        return trigger.category() == WordCategory.VERB
                ? verb(sentence, head, trigger.words())
                : sideBySide(sentence, head, trigger.words());
    }

    private static boolean fits(Token token, WordCategory category) {
        return switch (category) {
            case VERB -> token.isVerb();
            case NOUN -> token.isNoun() || (token.isAdjective() && token.function() == Dependency.COMPOUND);
            case ADJECTIVE ->
                token.isAdjective() || MODIFIABLE.contains(token.features().verbForm()) || token.is(WordClass.ADVERB);
            case ADVERB -> token.is(WordClass.ADVERB) || token.isAdjective() || token.is(WordClass.PREPOSITION);
            case AUXILIARY -> token.is(WordClass.MODAL) || token.isVerb();
            case DETERMINER -> !token.isVerb() && !token.isProperNoun();
            case PREPOSITION, CONJUNCTION -> !token.isNoun() && !token.isPronoun();
        };
    }

    private static boolean is(Token token, String word) {
        return token.lemma().equalsIgnoreCase(word) || token.text().equalsIgnoreCase(word);
    }

    private static Optional<List<Token>> verb(Sentence sentence, Token head, List<String> words) {
        if (!is(head, words.get(0))) {
            return Optional.empty();
        }
        List<Token> matched = new ArrayList<>(List.of(head));
        for (String word : words.subList(1, words.size())) {
            boolean last = matched.size() == words.size() - 1;
            Optional<Token> next = next(sentence, matched, word, last);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            matched.add(next.get());
        }
        matched.sort(Comparator.comparingInt(Token::index));
        return Optional.of(matched);
    }

    private static Optional<Token> next(Sentence sentence, List<Token> matched, String word, boolean last) {
        Optional<Token> dependent = matched.stream()
                .flatMap(m -> sentence.dependents(m).stream())
                .filter(t -> is(t, word) && !matched.contains(t))
                .findFirst()
                .or(() -> besideObject(sentence, matched.get(0), word, last));
        if (dependent.isPresent()) {
            return dependent;
        }
        int after = matched.get(matched.size() - 1).index() + 1;
        return after < sentence.tokens().size() && is(sentence.token(after), word)
                ? Optional.of(sentence.token(after))
                : Optional.empty();
    }

    /** "took villagers hostage", "took the editor into custody": the parser hangs the word on the object. */
    private static Optional<Token> besideObject(Sentence sentence, Token verb, String word, boolean last) {
        return sentence.dependents(verb, Dependency.OBJECT).stream()
                .flatMap(o ->
                        sentence
                                .dependents(o, Dependency.APPOSITION, Dependency.PREPOSITION, Dependency.ATTRIBUTE)
                                .stream())
                .filter(t -> is(t, word))
                .filter(t -> t.function() != Dependency.PREPOSITION || !last || t.is(WordSet.ROLE))
                .findFirst();
    }

    private static Optional<List<Token>> sideBySide(Sentence sentence, Token head, List<String> words) {
        for (int position = 0; position < words.size(); position++) {
            int first = head.index() - position;
            int end = first + words.size();
            if (first < 0 || end > sentence.tokens().size() || !is(head, words.get(position))) {
                continue;
            }
            List<Token> stretch = sentence.tokens().subList(first, end);
            boolean same = true;
            for (int i = 0; i < words.size(); i++) {
                same &= is(stretch.get(i), words.get(i));
            }
            if (same && (head.head() < first || head.head() >= end)) {
                return Optional.of(stretch);
            }
        }
        return Optional.empty();
    }
}
