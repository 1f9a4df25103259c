// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.noun;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.NameKind;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.ontology.CommonNoun;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.WordCategory;

/** What kind of entity a common noun means, by the lexicon. */
public final class NounTypes {

    private static final int MOST_WORDS = 4;
    private static final Set<String> HITTING = Set.of("on", "against");
    private static final Set<NameKind> NAMES = Set.of(NameKind.ORGANIZATION, NameKind.LOCATION);
    private static final String ARMED = "military unit";

    private final Map<String, String> types;
    private final Map<String, String> typesOfClasses = new HashMap<>();
    private final Set<String> deeds;
    private final WordNet wordNet = new WordNet();

    public NounTypes(Ontology ontology) {
        ontology.types().values().forEach(t -> t.wordNetClasses().forEach(c -> typesOfClasses.put(c, t.name())));
        List<CommonNoun> nouns = ontology.lexicon().nouns();
        this.types =
                nouns.stream().collect(Collectors.toUnmodifiableMap(CommonNoun::lemma, CommonNoun::type, (a, b) -> a));
        this.deeds = ontology.lexicon().entries().stream()
                .filter(NounTypes::isDeed)
                .map(e -> e.trigger().head())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Nouns after which a preposition tells whom the deed hits, so that a noun before it tells who does it. */
    private static boolean isDeed(LexiconEntry entry) {
        return entry.trigger().category() == WordCategory.NOUN
                && entry.frame().stream()
                        .anyMatch(
                                s -> s.role().equals("subject") && s.functions().contains("modifier"))
                && entry.frame().stream()
                        .anyMatch(s -> s.role().equals("object")
                                && s.functions().stream().anyMatch(HITTING::contains));
    }

    /** "rebel" in "a rebel attack", "army" in "the army offensive"; but a school attack hits a school. */
    public boolean isDoer(Sentence sentence, Token modifier) {
        boolean word = modifier.isNoun() || modifier.isAdjective();
        boolean modifies = modifier.function() == Dependency.COMPOUND || modifier.function() == Dependency.ADJECTIVE;
        if (!word || !modifies || !isUnnamedDeed(sentence, sentence.token(modifier.head()))) {
            return false;
        }
        Optional<String> type = type(modifier);
        return type.filter(t -> t.equals("Person") || t.equals("Group")).isPresent()
                || type.isPresent() && wordNet.nounClasses(modifier.lemma()).contains(ARMED);
    }

    /** By the longest listed words that end with {@code head}; the plural of a Person or State is a Group. */
    public Optional<String> type(Sentence sentence, Token head) {
        String words = head.lemma().toLowerCase(Locale.ROOT).replaceFirst("^ex-", "");
        Optional<String> type = Optional.ofNullable(types.get(words))
                .or(() -> Optional.ofNullable(types.get(head.text().toLowerCase(Locale.ROOT))));
        if (type.isEmpty() && isCapitalPlural(head)) {
            return Optional.ofNullable(types.get(words.substring(0, words.length() - 1)))
                    .map(t -> t.equals("Person") ? "Group" : t);
        }
        for (int i = head.index() - 1; i >= 0 && i > head.index() - MOST_WORDS; i--) {
            String plain = sentence.token(i).text().toLowerCase(Locale.ROOT) + " " + words;
            words = sentence.token(i).lemma().toLowerCase(Locale.ROOT) + " " + words;
            type = Optional.ofNullable(types.get(words))
                    .or(() -> Optional.ofNullable(types.get(plain)))
                    .or(keep(type));
        }
        return type.map(t -> number(t, head));
    }

    /** Whether it is a deed before which no name tells whose it is: "the Israeli police raid" is Israel's. */
    private boolean isUnnamedDeed(Sentence sentence, Token noun) {
        return deeds.contains(noun.lemma())
                && sentence.dependents(noun, Dependency.COMPOUND, Dependency.ADJECTIVE, Dependency.POSSESSIVE).stream()
                        .noneMatch(t ->
                                t.index() > 0 && Character.isUpperCase(t.text().codePointAt(0))
                                        || NAMES.contains(t.nameKind()));
    }

    /** "Farmers" at the head of a sentence, which taggers take for a name. */
    private static boolean isCapitalPlural(Token head) {
        return head.index() == 0 && head.isProperNoun() && head.lemma().endsWith("s");
    }

    /** Whether two words are an office: "labour minister". */
    public boolean isTitle(Token first, Token second) {
        String words = (first.text() + " " + second.lemma()).toLowerCase(Locale.ROOT);
        return "Person".equals(types.get(words));
    }

    /** By the one word alone. */
    public Optional<String> type(Token token) {
        return Optional.ofNullable(types.get(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** As {@link #type}, and for nouns that the lexicon does not list by what WordNet says of their first sense. */
    public Optional<String> description(Sentence sentence, Token head) {
        return type(sentence, head).or(() -> wordNet.nounClasses(head.lemma().toLowerCase(Locale.ROOT)).stream()
                .filter(typesOfClasses::containsKey)
                .findFirst()
                .map(c -> number(String.valueOf(typesOfClasses.get(c)), head)));
    }

    private static String number(String type, Token head) {
        return (type.equals("Person") || type.equals("State")) && head.isPlural() ? "Group" : type;
    }

    private static java.util.function.Supplier<Optional<String>> keep(Optional<String> type) {
        return () -> type;
    }
}
