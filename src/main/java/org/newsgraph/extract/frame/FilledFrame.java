// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extract.word.SupportVerb;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Effect;
import org.newsgraph.ontology.LexiconEntry;

/**
 * An entry of the lexicon with the arguments that fill its roles in a sentence.
 *
 * @param head head of the trigger
 * @param trigger all words of the trigger
 * @param support the verb that carries a noun ("held talks"); empty where none does
 * @param carrier the entry by which that verb states an event of its own ("signed a treaty with"); empty where none
 *     does
 * @param roles by role name; coordinated arguments in one list, none empty
 */
public record FilledFrame(
        LexiconEntry entry,
        Token head,
        List<Token> trigger,
        Optional<SupportVerb> support,
        Optional<LexiconEntry> carrier,
        Map<String, List<Filling>> roles) {

    /** The frame with other fillings. */
    FilledFrame with(Map<String, List<Filling>> others) {
        return new FilledFrame(entry, head, trigger, support, carrier, Map.copyOf(others));
    }

    /** The frame of a noun whose support verb states an event of its own, which is the same deed. */
    FilledFrame carriedBy(LexiconEntry verb) {
        return new FilledFrame(entry, head, trigger, support, Optional.of(verb), roles);
    }

    /** Never empty. */
    public List<Filling> subjects() {
        return role("subject");
    }

    /** Empty where the statement stands without an object. */
    public List<Filling> objects() {
        return role("object");
    }

    public List<Filling> role(String name) {
        return roles.getOrDefault(name, List.of());
    }

    /** Whether the trigger is a noun for whoever holds a role ("minister"), rather than for a deed. */
    public boolean isRoleNoun() {
        return entry.isRoleNoun();
    }

    /** "halted aid": a deed of its own, which also says that what the noun means is over. */
    public boolean isDenied() {
        return support.filter(s -> s.operator().effects().contains(Effect.NEGATIVE))
                .isPresent();
    }

    /** Whether the trigger is the noun of an office. */
    public boolean hasOffice() {
        return isRoleNoun() && !role("office").isEmpty();
    }

    /** Of two frames for one trigger the better says more: more words of its own, then more roles, then sure ones. */
    int weight() {
        long sure = roles.values().stream().filter(f -> f.get(0).sure()).count();
        long narrowed = entry.frame().stream()
                .filter(s -> !s.types().isEmpty() && roles.containsKey(s.role()))
                .count();
        return trigger.size() * 1000 + roles.size() * 100 + (int) sure * 10 + (int) narrowed;
    }
}
