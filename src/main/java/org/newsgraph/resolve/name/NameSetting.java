// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.nlp.Dependency;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.Token;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.resolve.noun.NounTypes;

/** What the words around and within a name tell of its type and extent. */
final class NameSetting {

    private final NounTypes nouns;
    private final Set<String> honorifics;

    NameSetting(Ontology ontology, NounTypes nouns) {
        this.nouns = nouns;
        this.honorifics = ontology.lexicon().honorifics().stream()
                .map(h -> h.replace(".", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** "Farmers" at the head of a sentence is no name. */
    boolean isPlainPlural(Sentence sentence, int first, int last) {
        Token token = sentence.token(last);
        return first == last
                && first == 0
                && token.isPlural()
                && nouns.description(sentence, token).filter("Group"::equals).isPresent();
    }

    /** "Labour Minister A" is no minister of a party. */
    boolean isPartOfTitle(Sentence sentence, int first, int last) {
        return first == last
                && last + 1 < sentence.tokens().size()
                && nouns.isTitle(sentence.token(first), sentence.token(last + 1));
    }

    /** "the brewer A", "A, a pension fund" is no place. */
    boolean isDescribedAsBody(Sentence sentence, Token head) {
        List<Token> beside = new ArrayList<>(sentence.dependents(head, Dependency.COMPOUND));
        beside.addAll(sentence.dependents(head, Dependency.APPOSITION));
        return beside.stream()
                .anyMatch(t -> t.isNoun()
                        && !t.isProperNoun()
                        && nouns.type(sentence, t)
                                .filter("Organization"::equals)
                                .isPresent());
    }

    /** "Mao, a market town" is no person. */
    boolean isDescribedAsPlace(Sentence sentence, Token head) {
        return sentence.dependents(head, Dependency.APPOSITION).stream()
                .anyMatch(a -> !a.isProperNoun()
                        && nouns.type(sentence, a).filter("Place"::equals).isPresent());
    }

    /** "Commissioner A B", which is no body: the title is no part of the name. */
    int withoutTitle(Sentence sentence, int first, int last) {
        int begin = first;
        while (last - begin >= 2
                && nouns.type(sentence.token(begin)).filter("Person"::equals).isPresent()
                && nouns.type(sentence.token(last)).isEmpty()) {
            begin++;
        }
        return begin;
    }

    /** "Grupo A", "Bank A". */
    boolean isBody(Token token) {
        return nouns.type(token).filter("Organization"::equals).isPresent();
    }

    boolean isHonorific(Token token) {
        return honorifics.contains(token.text().replace(".", ""));
    }
}
