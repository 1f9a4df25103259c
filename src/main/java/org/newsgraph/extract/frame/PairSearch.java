// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.frame;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Trait;
import org.newsgraph.resolve.Reference;
import org.newsgraph.resolve.ResolvedArticle;

/**
 * Whom "the two countries" or "both leaders" mean where no statement has joined them: the only two states, or heads of
 * states, that the sentence or those right before it name.
 */
public final class PairSearch {

    private static final int SENTENCES_BACK = 3;

    private final ResolvedArticle resolved;
    private final PairNouns nouns;

    PairSearch(ResolvedArticle resolved, PairNouns nouns) {
        this.resolved = resolved;
        this.nouns = nouns;
    }

    List<Reference> find(Reference plural, Token noun) {
        if (nouns.states().contains(noun.lemma())) {
            return two(plural, r -> r.type().is(Trait.SOVEREIGN));
        }
        return nouns.heads().contains(noun.lemma())
                ? two(plural, r -> r.type().is(Trait.PERSONAL) && resolved.isHead(r.entity()))
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
