// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.EntityNames;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Mention;
import org.newsgraph.graph.TimeExpression;

/** What an article mentions: entities, by the names that it uses, times and amounts of money. */
final class MentionTriples {

    /** By which an article's graph says that it has an entity. */
    static final Node NAME = Vocabulary.ng("articleName");

    private final Node article;
    private final Selections selections;
    private final Descriptions descriptions;

    MentionTriples(Node article, Selections selections, Descriptions descriptions) {
        this.article = article;
        this.selections = selections;
        this.descriptions = descriptions;
    }

    void add(Entity entity) {
        Node node = Iris.entity(entity.id());
        descriptions.type(node, Vocabulary.ng(entity.type()));
        descriptions.add(node, NAME, Literals.text(entity.name()));
        entity.aliases().stream()
                .sorted(EntityNames.ALPHABET)
                .forEach(alias -> descriptions.add(node, Vocabulary.ng("articleAlias"), Literals.text(alias)));
        if (!entity.mentions().isEmpty()) {
            descriptions.add(node, Vocabulary.ng("mentionedIn"), article);
        }
        for (Mention mention : entity.mentions()) {
            String kind = mention.kind().label();
            Node place = place(kind, "Mention", mention.excerpt());
            descriptions.add(node, Vocabulary.ng("mention"), place);
            descriptions.add(place, Vocabulary.ng("mentionKind"), Literals.text(kind));
            descriptions.add(
                    place,
                    Vocabulary.ng("mentionText"),
                    Literals.text(mention.excerpt().text()));
            descriptions.derivation(place, mention.derivation());
        }
    }

    void add(TimeExpression time) {
        Node place = place("time", "TimeExpression", time.excerpt());
        descriptions.add(article, Vocabulary.ng("timeExpression"), place);
        descriptions.add(place, Vocabulary.ng("timeType"), Literals.text(time.type()));
        descriptions.add(place, Vocabulary.ng("timeValue"), Literals.text(time.value()));
        descriptions.add(
                place, Vocabulary.ng("timeText"), Literals.text(time.excerpt().text()));
    }

    void add(Amount amount) {
        Node money = Iris.place(article, "amount", amount.excerpt());
        descriptions.add(article, Vocabulary.ng("mentionedAmount"), money);
        new MoneyTriples(selections, descriptions).add(money, amount);
    }

    private Node place(String kind, String type, Excerpt excerpt) {
        Node place = Iris.place(article, kind, excerpt);
        descriptions.type(place, Vocabulary.ng(type));
        selections.offsets(place, excerpt);
        descriptions.add(place, Vocabulary.of(OA.hasSource), article);
        selections.byPosition(place, excerpt);
        return place;
    }
}
