// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsgraph.extract.argument.FrameRule;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Trait;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.resolve.Reference;
import org.newsgraph.resolve.ResolvedArticle;
import org.newsgraph.rule.Rules;

/** Whom "the two leaders" or "both sides" mean: the last two that one statement joined. */
public final class PairMemory {

    /** Two whom a description means, and how that is known. */
    private record Pair(List<Reference> members, FrameRule rule) {

        private static final Pair NONE = new Pair(List.of(), FrameRule.PAIR_NEARBY);
    }

    private final Rules rules;
    private final ResolvedArticle resolved;
    private final PairNouns nouns;
    private final PairSearch near;
    private final Map<String, Pair> known = new HashMap<>();
    private List<Reference> pair = List.of();
    private List<Reference> persons = List.of();
    private List<Reference> opponents = List.of();

    public PairMemory(Rules rules, ResolvedArticle resolved, PairNouns nouns) {
        this.rules = rules;
        this.resolved = resolved;
        this.nouns = nouns;
        this.near = new PairSearch(resolved, nouns);
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
                        || words.size() == 2 && nouns.sides().contains(last.lemma()));
    }

    public void remember(FilledFrame frame) {
        List<Filling> two = new ArrayList<>(frame.subjects());
        two.addAll(frame.objects());
        boolean known = two.size() == 2
                && two.stream()
                        .allMatch(f -> f.isName()
                                || f.reference() != null
                                        && f.reference().kind() == MentionKind.NOMINAL
                                        && !f.is(Trait.COLLECTIVE));
        if (!known || two.get(0).entity().equals(two.get(1).entity())) {
            return;
        }
        if (two.stream().allMatch(f -> f.is(Trait.PERSONAL))) {
            pair = references(two);
            persons = pair;
        } else if (two.stream().allMatch(f -> f.is(Trait.AGENTIVE) && !f.is(Trait.PERSONAL))) {
            pair = references(two);
        }
    }

    /** Two of a kind of which one acted on the other are the sides where the article knows no pair. */
    public void rememberOpponents(FilledFrame frame) {
        List<Filling> two = new ArrayList<>(frame.subjects());
        two.addAll(frame.objects());
        boolean known = two.size() == 2
                && frame.objects().size() == 1
                && two.stream()
                        .allMatch(f -> f.is(Trait.AGENTIVE)
                                && !f.is(Trait.PERSONAL)
                                && (!f.is(Trait.COLLECTIVE) || f.isName()))
                && two.get(0).is(Trait.SOVEREIGN) == two.get(1).is(Trait.SOVEREIGN);
        if (known && !two.get(0).entity().equals(two.get(1).entity())) {
            opponents = references(two);
        }
    }

    /** The fillings, with the two members in place of a description of both. */
    List<Filling> members(List<Filling> fillings) {
        if (fillings.size() != 1) {
            return fillings;
        }
        Filling both = fillings.get(0);
        List<Filling> partners = both.entity().map(resolved::members).orElse(List.of()).stream()
                .map(r -> both.by(FrameRule.MEMBER_OF_GROUP, r))
                .toList();
        return !partners.isEmpty() && rules.isOn(FrameRule.MEMBER_OF_GROUP) ? partners : remembered(both);
    }

    /** A description of both, or a pronoun that an earlier one was known to mean. */
    private List<Filling> remembered(Filling filling) {
        boolean described = isPair(filling);
        if (described) {
            Pair meant = meant(filling);
            if (!meant.members().isEmpty()) {
                filling.entity().ifPresent(e -> known.put(e, meant));
            }
        }
        Pair pair = known.getOrDefault(filling.entity().orElse(""), Pair.NONE);
        return pair.members().isEmpty() || !(described || isPronoun(filling))
                ? List.of(filling)
                : pair.members().stream()
                        .map(member -> filling.by(pair.rule(), member))
                        .toList();
    }

    private boolean isPair(Filling filling) {
        List<Token> words = filling.words();
        return filling.reference() != null
                && filling.reference().kind() == MentionKind.NOMINAL
                && (words.stream().anyMatch(w -> w.is(WordSet.PAIR)) || isDefinitePair(words))
                && words.stream().noneMatch(Token::isProperNoun);
    }

    private Pair meant(Filling filling) {
        Token last = filling.words().get(filling.words().size() - 1);
        boolean sides = nouns.sides().contains(last.lemma());
        List<Reference> joined = nouns.persons().contains(last.lemma()) && !sides ? persons : pair;
        if (!joined.isEmpty() && rules.isOn(FrameRule.PAIR_REMEMBERED)) {
            return new Pair(joined, FrameRule.PAIR_REMEMBERED);
        }
        if (sides && !opponents.isEmpty() && rules.isOn(FrameRule.OPPONENTS)) {
            return new Pair(opponents, FrameRule.OPPONENTS);
        }
        return rules.isOn(FrameRule.PAIR_NEARBY)
                ? new Pair(near.find(Objects.requireNonNull(filling.reference()), last), FrameRule.PAIR_NEARBY)
                : Pair.NONE;
    }

    private static List<Reference> references(List<Filling> fillings) {
        return fillings.stream().map(f -> Objects.requireNonNull(f.reference())).toList();
    }
}
