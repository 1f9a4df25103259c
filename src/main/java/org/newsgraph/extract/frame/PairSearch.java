// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.Token;
import org.newsgraph.ontology.ClassNoun;
import org.newsgraph.ontology.CommonNoun;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.resolve.Reference;
import org.newsgraph.resolve.ResolvedArticle;

/**
 * Whom "the two countries" or "both leaders" mean where no statement has joined them: the only two states, or heads of
 * states, that the sentence or those right before it name.
 */
public final class PairSearch {

    private static final int SENTENCES_BACK = 3;

    private final ResolvedArticle resolved;
    private final Set<String> stateNouns;
    private final Set<String> headNouns;

    public PairSearch(ResolvedArticle resolved, Set<String> stateNouns, Set<String> headNouns) {
        this.resolved = resolved;
        this.stateNouns = stateNouns;
        this.headNouns = headNouns;
    }

    /** The nouns that mean states: "countries", and "neighbours" where two states are. */
    public static Set<String> stateNouns(Lexicon lexicon) {
        return lexicon.nouns().stream()
                .filter(n -> n.type().equals("State"))
                .map(CommonNoun::lemma)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The nouns that mean those who lead states. */
    public static Set<String> headNouns(Lexicon lexicon) {
        return lexicon.classes().stream()
                .filter(c -> c.is(ClassNoun.Kind.HEAD_OF_STATE))
                .flatMap(c -> c.nouns().stream())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    List<Reference> find(Reference plural, Token noun) {
        if (stateNouns.contains(noun.lemma())) {
            return two(plural, r -> r.type().equals("State"));
        }
        return headNouns.contains(noun.lemma())
                ? two(plural, r -> r.type().equals("Person") && resolved.isHead(r.entity()))
                : List.of();
    }

    /** Of the sentence itself, else of as few before it as name two. */
    private List<Reference> two(Reference plural, Predicate<Reference> fits) {
        for (int back = 0; back <= SENTENCES_BACK; back++) {
            int first = plural.sentence() - back;
            Map<String, Reference> named = new LinkedHashMap<>();
            resolved.references().stream()
                    .filter(r -> r.kind() == MentionKind.NAME && fits.test(r))
                    .filter(r -> first == plural.sentence()
                            ? r.sentence() == first && r.last() < plural.first()
                            : r.sentence() >= first && r.sentence() < plural.sentence())
                    .sorted(Comparator.comparingInt(Reference::sentence).thenComparingInt(Reference::first))
                    .forEach(r -> named.putIfAbsent(r.entity(), r));
            if (named.size() > 1) {
                return named.size() == 2 ? List.copyOf(named.values()) : List.of();
            }
        }
        return List.of();
    }
}
