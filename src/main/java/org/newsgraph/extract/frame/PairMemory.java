// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Token;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.resolve.Reference;
import org.newsgraph.resolve.ResolvedArticle;

/** Whom "the two leaders" or "both sides" mean: the last two that one statement joined. */
public final class PairMemory {

    private static final Set<String> BODIES = Set.of("State", "Organization", "Group");

    private final ResolvedArticle resolved;
    private final Set<String> personNouns;
    private final Set<String> sideNouns;
    private final PairSearch near;
    private final Map<String, List<Filling>> known = new HashMap<>();
    private List<Filling> pair = List.of();
    private List<Filling> persons = List.of();
    private List<Filling> opponents = List.of();

    /**
     * @param personNouns lemmas that mean persons: "two leaders" are persons, "two sides" may be states
     * @param sideNouns lemmas that, in the plural, mean both: "the sides", "the parties"
     */
    public PairMemory(ResolvedArticle resolved, Set<String> personNouns, Set<String> sideNouns, PairSearch near) {
        this.near = near;
        this.resolved = resolved;
        this.personNouns = personNouns;
        this.sideNouns = sideNouns;
    }

    private static boolean isPronoun(Filling filling) {
        return filling.reference() != null && filling.reference().kind() == MentionKind.PRONOUN;
    }

    /** "the two leaders", "the sides". */
    private boolean isDefinitePair(List<Token> words) {
        Token last = words.get(words.size() - 1);
        return words.get(0).is(WordSet.DEFINITE_PLURAL)
                && last.isPlural()
                && (words.stream().anyMatch(w -> w.is(WordSet.TWO))
                        || words.size() == 2 && sideNouns.contains(last.lemma()));
    }

    public void remember(FilledFrame frame) {
        List<Filling> two = new ArrayList<>(frame.subjects());
        two.addAll(frame.objects());
        boolean known = two.size() == 2
                && two.stream()
                        .allMatch(f -> f.isName()
                                || f.reference() != null
                                        && f.reference().kind() == MentionKind.NOMINAL
                                        && !f.isA("Group"));
        if (!known || two.get(0).entity().equals(two.get(1).entity())) {
            return;
        }
        if (two.stream().allMatch(f -> f.isA("Person"))) {
            pair = List.copyOf(two);
            persons = pair;
        } else if (two.stream().allMatch(f -> BODIES.stream().anyMatch(f::isA))) {
            pair = List.copyOf(two);
        }
    }

    /** Two of a kind of which one acted on the other are the sides where the article knows no pair. */
    public void rememberOpponents(FilledFrame frame) {
        List<Filling> two = new ArrayList<>(frame.subjects());
        two.addAll(frame.objects());
        boolean known = two.size() == 2
                && frame.objects().size() == 1
                && two.stream().allMatch(f -> f.isA("State") || f.isA("Organization") || f.isA("Group") && f.isName())
                && two.get(0).isA("State") == two.get(1).isA("State");
        if (known && !two.get(0).entity().equals(two.get(1).entity())) {
            opponents = List.copyOf(two);
        }
    }

    /** The fillings, with the two members in place of a description of both. */
    List<Filling> members(List<Filling> fillings) {
        if (fillings.size() != 1) {
            return fillings;
        }
        List<Token> words = fillings.get(0).words();
        List<Filling> partners = fillings.get(0).entity().map(resolved::members).orElse(List.of()).stream()
                .map(r -> new Filling(r, words, false))
                .toList();
        if (!partners.isEmpty()) {
            return partners;
        }
        Token last = words.get(words.size() - 1);
        List<Filling> meant = personNouns.contains(last.lemma()) && !sideNouns.contains(last.lemma()) ? persons : pair;
        @Nullable Reference reference = fillings.get(0).reference();
        boolean both = reference != null
                && reference.kind() == MentionKind.NOMINAL
                && (words.stream().anyMatch(w -> w.is(WordSet.PAIR)) || isDefinitePair(words))
                && words.stream().noneMatch(Token::isProperNoun);
        if (both && meant.isEmpty() && sideNouns.contains(last.lemma())) {
            meant = opponents;
        }
        if (reference != null && both && meant.isEmpty()) {
            meant = near.find(reference, last).stream()
                    .map(r -> new Filling(r, words, false))
                    .toList();
        }
        if (both && !meant.isEmpty()) {
            List<Filling> two = meant;
            fillings.get(0).entity().ifPresent(e -> known.put(e, two));
        }
        List<Filling> members = known.getOrDefault(fillings.get(0).entity().orElse(""), List.of());
        return members.isEmpty() || !(both || isPronoun(fillings.get(0)))
                ? fillings
                : members.stream()
                        .map(f -> new Filling(f.reference(), words, false))
                        .toList();
    }
}
