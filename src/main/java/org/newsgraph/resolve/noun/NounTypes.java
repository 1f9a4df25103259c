// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.noun;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.CommonNoun;
import org.newsgraph.ontology.EntityType;
import org.newsgraph.ontology.EntityTypes;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Trait;
import org.newsgraph.ontology.WordCategory;
import org.newsgraph.ontology.WordSet;

/** What kind of entity a common noun means, by the lexicon. */
public final class NounTypes {

    private static final int MOST_WORDS = 4;
    private static final Set<NameKind> NAMES = Set.of(NameKind.ORGANIZATION, NameKind.LOCATION);
    /** A class of WordNet. */
    private static final String ARMED = "military unit";

    private final EntityTypes kinds;
    private final Map<String, EntityType> types;
    private final Map<String, EntityType> typesOfClasses = new HashMap<>();
    private final Set<String> deeds;
    private final Set<String> hitting;
    private final Set<String> endings;
    private final Pattern former;
    private final WordNet wordNet = new WordNet();

    public NounTypes(Ontology ontology) {
        this.kinds = ontology.entityTypes();
        this.hitting = ontology.grammar().words(WordSet.HITTING);
        this.endings = ontology.grammar().words(WordSet.PLURAL_LIKE);
        this.former =
                Pattern.compile("^(?:" + String.join("|", ontology.grammar().words(WordSet.FORMER)) + ")");
        ontology.types().values().forEach(t -> t.wordNetClasses().forEach(c -> typesOfClasses.put(c, t)));
        this.types = ontology.lexicon().nouns().stream()
                .collect(Collectors.toUnmodifiableMap(CommonNoun::lemma, n -> kinds.named(n.type())));
        this.deeds = ontology.lexicon().entries().stream()
                .filter(this::isDeed)
                .map(e -> e.trigger().head())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Nouns after which a preposition tells whom the deed hits, so that a noun before it tells who does it. */
    private boolean isDeed(LexiconEntry entry) {
        return entry.trigger().category() == WordCategory.NOUN
                && entry.frame().stream()
                        .anyMatch(
                                s -> s.role().equals("subject") && s.functions().contains("modifier"))
                && entry.frame().stream()
                        .anyMatch(s -> s.role().equals("object")
                                && s.functions().stream().anyMatch(hitting::contains));
    }

    /** "rebel" in "a rebel attack", "army" in "the army offensive"; but a school attack hits a school. */
    public boolean isDoer(Sentence sentence, Token modifier) {
        boolean word = modifier.isNoun() || modifier.isAdjective();
        boolean modifies = modifier.function() == Dependency.COMPOUND || modifier.function() == Dependency.ADJECTIVE;
        if (!word || !modifies || !isUnnamedDeed(sentence, sentence.token(modifier.head()))) {
            return false;
        }
        Optional<EntityType> type = type(modifier);
        return type.filter(t -> t.is(Trait.PERSONAL) || t.is(Trait.COLLECTIVE)).isPresent()
                || type.isPresent() && wordNet.nounClasses(modifier.lemma()).contains(ARMED);
    }

    /** By the longest listed words that end with {@code head}; of a plural what several of them are. */
    public Optional<EntityType> type(Sentence sentence, Token head) {
        String words = office(head);
        Optional<EntityType> type = Optional.ofNullable(types.get(words))
                .or(() -> Optional.ofNullable(types.get(head.text().toLowerCase(Locale.ROOT))));
        if (type.isEmpty() && isCapitalPlural(head)) {
            return Optional.ofNullable(types.get(words.substring(0, words.length() - 1)))
                    .map(this::severalPersons);
        }
        for (int i = head.index() - 1; i >= 0 && i > head.index() - MOST_WORDS; i--) {
            String plain = sentence.token(i).text().toLowerCase(Locale.ROOT) + " " + words;
            words = sentence.token(i).lemma().toLowerCase(Locale.ROOT) + " " + words;
            EntityType longer = types.getOrDefault(words, types.get(plain));
            type = longer == null ? type : Optional.of(longer);
        }
        return type.map(t -> number(t, head));
    }

    /** The lemma of a noun, of "ex-president" that of the office. */
    public String office(Token noun) {
        return former.matcher(noun.lemma().toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** Persons of a type together; another type is itself. */
    public EntityType severalPersons(EntityType type) {
        return type.is(Trait.PERSONAL) ? kinds.several(type) : type;
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
    private boolean isCapitalPlural(Token head) {
        return head.index() == 0 && head.isProperNoun() && endings.stream().anyMatch(head.lemma()::endsWith);
    }

    /** Whether two words are an office: "labour minister". */
    public boolean isTitle(Token first, Token second) {
        String words = (first.text() + " " + second.lemma()).toLowerCase(Locale.ROOT);
        EntityType type = types.get(words);
        return type != null && type.is(Trait.PERSONAL);
    }

    /** By the one word alone. */
    public Optional<EntityType> type(Token token) {
        return Optional.ofNullable(types.get(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether the one word alone means an entity of some kind. */
    public boolean is(Token token, Trait trait) {
        return type(token).filter(t -> t.is(trait)).isPresent();
    }

    /** As {@link #type}, and for nouns that the lexicon does not list by WordNet. */
    public Optional<EntityType> description(Sentence sentence, Token head) {
        return type(sentence, head).or(() -> byWordNet(head));
    }

    /** Whether WordNet knows a noun of this form. */
    public boolean isCommon(Token token) {
        return !wordNet.nounClasses(token.text().toLowerCase(Locale.ROOT)).isEmpty();
    }

    /** By what WordNet says of a noun's first sense. */
    public Optional<EntityType> byWordNet(Token head) {
        return wordNet.nounClasses(head.lemma().toLowerCase(Locale.ROOT)).stream()
                .map(typesOfClasses::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(t -> number(t, head));
    }

    private EntityType number(EntityType type, Token head) {
        return head.isPlural() ? kinds.several(type) : type;
    }
}
