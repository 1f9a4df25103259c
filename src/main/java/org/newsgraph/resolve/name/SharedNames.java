// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.ontology.Actor;
import org.newsgraph.ontology.EntityTypes;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Trait;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.resolve.cluster.Candidate;
import org.newsgraph.rule.Rules;

/**
 * Tells a bare "Senate" or "Supreme Court" of the state whose body is known by that name from those of other states:
 * the known one is meant where its state plays a part in the article, or no state does.
 */
public final class SharedNames {

    private static final int PART = 2;

    private final List<Actor> states;
    private final Pattern article;

    public SharedNames(Ontology ontology) {
        EntityTypes types = ontology.entityTypes();
        this.states = ontology.actors().stream()
                .filter(a -> types.named(a.type()).is(Trait.SOVEREIGN))
                .toList();
        this.article =
                Pattern.compile("^(?:" + String.join("|", ontology.grammar().words(WordSet.ARTICLE_DEFINITE)) + ") ");
    }

    /** The names as they are, or as those of no known actor. */
    public List<Candidate> settle(Collection<Candidate> names, Rules rules) {
        List<Candidate> ofStates = names.stream()
                .filter(n -> n.actor() != null && n.is(Trait.SOVEREIGN))
                .sorted(Candidate.TEXT_ORDER)
                .toList();
        Map<Actor, Long> counts =
                ofStates.stream().collect(Collectors.groupingBy(Candidate::actor, Collectors.counting()));
        return names.stream()
                .map(name -> rules.isOn(NameRule.BODY_OF_ANOTHER_STATE) && isOfAnother(name, ofStates, counts)
                        ? name.unknown().by(NameRule.BODY_OF_ANOTHER_STATE)
                        : name)
                .toList();
    }

    private boolean isOfAnother(Candidate name, List<Candidate> ofStates, Map<Actor, Long> counts) {
        Optional<Actor> state = state(name);
        if (state.isEmpty() || ofStates.isEmpty()) {
            return false;
        }
        Optional<Actor> before = ofStates.stream()
                .filter(n -> n.sentence() == name.sentence() && n.last() == name.first() - 1)
                .findFirst()
                .map(Candidate::actor);
        boolean own = before.isPresent()
                ? before.get().equals(state.get())
                : counts.getOrDefault(state.get(), 0L) >= PART
                        || state.get().equals(ofStates.get(0).actor());
        return !own;
    }

    /** The state whose name is left out: of "Senate" the one in "Senate of Utopia". */
    private Optional<Actor> state(Candidate name) {
        if (name.actor() == null || !name.is(Trait.CORPORATE)) {
            return Optional.empty();
        }
        String full = lower(name.actor().name());
        String said = article.matcher(lower(name.name())).replaceFirst("");
        return full.contains(said)
                ? states.stream()
                        .filter(s -> full.contains(lower(s.name())) && !said.contains(lower(s.name())))
                        .findFirst()
                : Optional.empty();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
