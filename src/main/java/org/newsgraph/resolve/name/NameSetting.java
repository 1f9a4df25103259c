// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Trait;
import org.newsgraph.ontology.WordSet;
import org.newsgraph.resolve.noun.NounTypes;

/** What the words around and within a name tell of its type and extent. */
final class NameSetting {

    private final NounTypes nouns;
    private final Set<String> honorifics;

    NameSetting(Ontology ontology, NounTypes nouns) {
        this.nouns = nouns;
        this.honorifics = ontology.lexicon().honorificWords().stream()
                .map(h -> h.replace(".", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** "Farmers" at the head of a sentence is no name. */
    boolean isPlainPlural(Sentence sentence, int first, int last) {
        Token token = sentence.token(last);
        return first == last
                && first == 0
                && token.isPlural()
                && nouns.description(sentence, token)
                        .filter(t -> t.is(Trait.COLLECTIVE))
                        .isPresent();
    }

    /** "Labour Minister A" is no minister of a party. */
    boolean isPartOfTitle(Sentence sentence, int first, int last) {
        return first == last
                && last + 1 < sentence.tokens().size()
                && nouns.isTitle(sentence.token(first), sentence.token(last + 1));
    }

    /** "Secretary of Transportation": what an office is for is a common noun, whatever its capital. */
    boolean isPortfolio(Sentence sentence, int first, int last) {
        return first == last
                && first > 1
                && sentence.token(first - 1).is(WordSet.GENITIVE)
                && sentence.token(first - 2).is(WordSet.PORTFOLIO_HOLDER)
                && nouns.isCommon(sentence.token(first));
    }

    /** "the brewer A", "A, a pension fund" is no place. */
    boolean isDescribedAsBody(Sentence sentence, Token head) {
        return sentence.dependents(head, Dependency.COMPOUND, Dependency.APPOSITION).stream()
                .anyMatch(t -> t.isNoun() && isDescription(sentence, t, Trait.CORPORATE));
    }

    /** "Mao, a market town" is no person. */
    boolean isDescribedAsPlace(Sentence sentence, Token head) {
        return sentence.dependents(head, Dependency.APPOSITION).stream()
                .anyMatch(a -> isDescription(sentence, a, Trait.LOCATIVE));
    }

    private boolean isDescription(Sentence sentence, Token token, Trait trait) {
        return !token.isProperNoun()
                && nouns.type(sentence, token).filter(t -> t.is(trait)).isPresent();
    }

    /** "Grupo A", "Bank A". */
    boolean isBody(Token token) {
        return nouns.is(token, Trait.CORPORATE);
    }

    boolean isHonorific(Token token) {
        return honorifics.contains(token.text().replace(".", ""));
    }

    /** The first token behind the honorifics of a name, of which at least one word is left. */
    int withoutHonorific(Sentence sentence, int first, int last) {
        int begin = first;
        while (begin < last && isHonorific(sentence.token(begin))) {
            begin++;
        }
        return begin;
    }
}
