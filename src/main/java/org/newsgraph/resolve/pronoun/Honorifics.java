// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.pronoun;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Gender;
import org.newsgraph.ontology.Honorific;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.resolve.cluster.Link;
import org.newsgraph.resolve.cluster.Links;
import org.newsgraph.resolve.cluster.Pass;

/** Reads from "Mr A" and "Ms B" who can be "he", and who "she". */
public final class Honorifics implements Pass {

    private final ReadArticle article;
    private final Links links;
    private final Map<String, Gender> genders;

    public Honorifics(ReadArticle article, Links links, Ontology ontology) {
        this.article = article;
        this.links = links;
        this.genders = ontology.lexicon().honorifics().stream()
                .filter(h -> h.gender() != null)
                .collect(Collectors.toUnmodifiableMap(Honorific::word, h -> Objects.requireNonNull(h.gender())));
    }

    @Override
    public void link() {
        if (links.isOn(PronounRule.HONORIFIC_GENDER)) {
            links.all().forEach(this::read);
        }
    }

    private void read(Link link) {
        Sentence sentence = article.sentences().get(link.sentence());
        Token name = sentence.token(link.token());
        sentence.dependents(name, Dependency.COMPOUND).stream()
                .map(t -> genders.get(t.text()))
                .filter(Objects::nonNull)
                .forEach(gender -> link.cluster().address(gender));
    }
}
