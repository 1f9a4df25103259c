// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.pronoun;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Grammar;
import org.newsgraph.quotation.report.ReportedSpeech;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.resolve.cluster.Links;

/** Finds whom a pronoun cannot mean where it stands. */
final class Barred {

    private final ReadArticle article;
    private final Links links;
    private final Clauses clauses;
    private final Grammar grammar;

    Barred(ReadArticle article, Links links, Clauses clauses, Grammar grammar) {
        this.grammar = grammar;
        this.article = article;
        this.links = links;
        this.clauses = clauses;
    }

    Set<Cluster> of(PronounUse use) {
        Set<Cluster> barred = new HashSet<>();
        if (links.isOn(PronounRule.NOT_NAMED_BY_OWNED)) {
            barred.addAll(owned(use));
        }
        if (links.isOn(PronounRule.NOT_ACTING) && !use.word().reflexive()) {
            barred.addAll(clauses.acting(use, use.word().isNeuter()));
        }
        if (links.isOn(PronounRule.NOT_SOURCE_OF_QUOTATION)
                && use.isDirect()
                && use.word().isPersonal()) {
            use.source().ifPresent(barred::add);
        }
        return barred;
    }

    /** Whoever the noun of a possessive names: "his lawyer, A" makes A no "he". */
    private Set<Cluster> owned(PronounUse use) {
        Sentence sentence = use.sentence();
        Token token = use.token();
        if (token.head() < 0 || token.function() != Dependency.POSSESSIVE) {
            return Set.of();
        }
        Token noun = sentence.token(token.head());
        List<Token> named = new ArrayList<>(sentence.dependents(noun, Dependency.APPOSITION));
        named.add(noun);
        if (noun.function() == Dependency.APPOSITION) {
            named.add(sentence.token(noun.head()));
        }
        return named.stream().flatMap(t -> links.entityAt(sentence, t).stream()).collect(Collectors.toSet());
    }

    /** "he will fight, according to his lawyer": the words of the source speak of the same "he", so it is another. */
    boolean isOwnedBySame(PronounUse use) {
        ReportedSpeech speech = use.speech();
        if (!use.word().isPersonal()
                || speech == null
                || speech.source() == null
                || !links.isOn(PronounRule.NOT_SOURCE_OWNED_BY_SAME)) {
            return false;
        }
        Sentence sentence = article.sentences().get(speech.source().sentence());
        Token source = sentence.token(speech.source().token());
        Token top = source.function() == Dependency.APPOSITION ? sentence.token(source.head()) : source;
        return sentence.subtree(top).stream()
                .filter(t -> t.function() == Dependency.POSSESSIVE)
                .flatMap(t -> grammar.pronoun(t.text()).stream())
                .anyMatch(p -> p.gender() == use.word().gender());
    }
}
