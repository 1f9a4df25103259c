// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Cue;
import org.newsgraph.ontology.Effect;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.trigger.TriggerIndex;
import org.newsgraph.trigger.TriggerMatch;

/** Words of reported speech by their functions, with what they say of what is reported. */
public final class Cues {

    private final Map<String, Set<Effect>> effects = new HashMap<>();
    private final TriggerIndex<Cue> phrases;

    public Cues(List<Cue> cues) {
        this.phrases = new TriggerIndex<>(
                cues.stream().filter(c -> c.trigger().words().size() > 1).toList(), Cue::trigger);
        for (Cue cue : cues) {
            String word = cue.trigger().category().label() + " " + cue.trigger().head() + " ";
            cue.content().forEach(function -> effects.putIfAbsent(word + function, cue.effects()));
        }
    }

    /** What a word says of its argument of that function; empty where it reports none. */
    public Optional<Set<Effect>> effects(Token token, String function) {
        String category = token.isVerb() ? "verb " : token.isNoun() ? "noun " : "adjective ";
        return Optional.ofNullable(effects.get(category + token.lemma().toLowerCase(Locale.ROOT) + " " + function));
    }

    public Optional<Set<Effect>> effects(Token token, List<String> functions) {
        return functions.stream().flatMap(f -> effects(token, f).stream()).findFirst();
    }

    /** The verb and its noun that together report what hangs on the noun: "denied claims that A met B". */
    public Optional<TriggerMatch<Cue>> phrase(Predicates predicates, Token noun, List<String> functions) {
        return predicates
                .governor(noun)
                .filter(v -> noun.isNoun() && v.isVerb())
                .flatMap(v -> phrases.at(predicates.sentence(), v).stream()
                        .filter(m -> m.tokens().contains(noun))
                        .filter(m -> functions.stream().anyMatch(m.entry().content()::contains))
                        .findFirst());
    }

    /** "A is said to have met B", "A is accused of meeting B". */
    public static boolean isUnnamed(Predicates predicates, Token cue) {
        return cue.isVerb()
                && predicates.at(cue).passive()
                && predicates.at(cue).arguments("subject").findAny().isEmpty()
                && predicates
                        .at(cue)
                        .arguments("object")
                        .anyMatch(a -> !predicates.sentence().token(a.head()).is(WordSet.EXPLETIVE));
    }
}
