// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleText;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Mention;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.TimeExpression;
import org.newsgraph.ontology.Ontology;

/** Reads from one article's named graph what {@link ArticleTriples} wrote, in the order of the text. */
final class ArticleReading {

    private static final Comparator<Entity> BY_FIRST_MENTION = Comparator.comparingInt(
                    (Entity entity) -> entity.mentions().isEmpty()
                            ? Integer.MAX_VALUE
                            : entity.mentions().get(0).excerpt().begin())
            .thenComparing(Entity::id);

    private final Described article;
    private final ArticleText text;
    private final Ontology ontology;
    private final StatementReading statements;

    /**
     * @param where what stands before a message: the file
     * @param name of the graph, and so of the article
     */
    ArticleReading(String where, Graph graph, Node name, Ontology ontology, OntologyTriples triples) {
        this.article = new Described(where, graph, name);
        this.ontology = ontology;
        if (!article.isA(Vocabulary.ng("Article"))) {
            throw article.wrong("is a graph of no article; give a file that newsgraph export wrote");
        }
        this.text = new ArticleText(article.text(Vocabulary.ng("text")));
        this.statements = new StatementReading(text, ontology, triples);
    }

    ArticleGraph article() {
        Described publisher = article.describedOrNull(Vocabulary.schema("publisher"));
        Article head = new Article(
                Iris.articleId(article.node()),
                article.text(Vocabulary.ng("input")),
                article.textOrNull(Vocabulary.schema("headline")),
                article.textOrNull(Vocabulary.schema("url")),
                publisher == null ? null : publisher.text(Vocabulary.schema("name")),
                article.dateOrNull(Vocabulary.schema("datePublished")),
                article.text(Vocabulary.ng("sha256")),
                text);
        return new ArticleGraph(
                head,
                sorted(subjects(MentionTriples.NAME, Node.ANY), this::entity, BY_FIRST_MENTION),
                sorted(members("Statement"), statements::statement, Statement.TEXT_ORDER),
                sorted(members("Quotation"), this::quotation, ArticleTriples.BY_CONTENT),
                sorted(
                        article.allDescribed(Vocabulary.ng("timeExpression")),
                        this::time,
                        Comparator.comparing(time -> time.excerpt().span())),
                sorted(
                        article.allDescribed(Vocabulary.ng("mentionedAmount")),
                        money -> amount(money, text),
                        Comparator.comparing(amount -> amount.excerpt().span())));
    }

    private interface Reading<T> {
        T of(Described described);
    }

    private static <T> List<T> sorted(List<Described> all, Reading<T> reading, Comparator<T> order) {
        List<T> read = new ArrayList<>();
        all.forEach(one -> read.add(reading.of(one)));
        read.sort(order);
        return read;
    }

    private List<Described> members(String type) {
        return subjects(RDF.Nodes.type, Vocabulary.ng(type));
    }

    private List<Described> subjects(Node property, Node value) {
        return article.graph()
                .find(Node.ANY, property, value)
                .mapWith(Triple::getSubject)
                .mapWith(article::other)
                .toList();
    }

    private Entity entity(Described entity) {
        String id = Iris.entityId(entity.node());
        List<String> aliases = new ArrayList<>();
        entity.all(Vocabulary.ng("articleAlias")).forEach(alias -> aliases.add(alias.getLiteralLexicalForm()));
        aliases.sort(Comparator.naturalOrder());
        return new Entity(
                id,
                type(entity),
                entity.text(MentionTriples.NAME),
                EntityTriples.isWikidataId(id) ? id : null,
                aliases,
                sorted(
                        entity.allDescribed(Vocabulary.ng("mention")),
                        mention ->
                                new Mention(mention.excerpt(text), kind(mention), StatementReading.derivation(mention)),
                        Comparator.comparing(mention -> mention.excerpt().span())));
    }

    private String type(Described entity) {
        String type = entity.value(RDF.Nodes.type).getLocalName();
        if (!ontology.types().containsKey(type)) {
            throw entity.wrong("is a " + type + ", which the ontology does not know; give its folder by --ontology");
        }
        return type;
    }

    private static MentionKind kind(Described mention) {
        return label(mention, "mentionKind", MentionKind::ofLabel);
    }

    /** The constant that a label names. */
    static <T> T label(Described described, String property, Function<String, T> constant) {
        String label = described.text(Vocabulary.ng(property));
        try {
            return constant.apply(label);
        } catch (IllegalArgumentException e) {
            throw described.wrong(property + " is \"" + label + "\", which means nothing");
        }
    }

    private Quotation quotation(Described quotation) {
        Node source = quotation.valueOrNull(Vocabulary.ng("saidBy"));
        return new Quotation(
                Iris.quotationId(quotation.node()),
                label(quotation, "quotationMode", QuotationMode::ofLabel),
                source == null ? null : Iris.entityId(source),
                quotation.selectedOrNull(Vocabulary.ng("sourceTarget"), text),
                quotation.selectedOrNull(Vocabulary.ng("cueTarget"), text),
                quotation.selected(Vocabulary.ng("quotedTextTarget"), text),
                StatementReading.derivation(quotation));
    }

    private TimeExpression time(Described time) {
        return new TimeExpression(
                time.excerpt(text), time.text(Vocabulary.ng("timeType")), time.text(Vocabulary.ng("timeValue")));
    }

    static Amount amount(Described money, ArticleText text) {
        @Nullable String value = money.textOrNull(Vocabulary.schema("value"));
        try {
            return new Amount(
                    value == null ? null : new BigDecimal(value),
                    money.textOrNull(Vocabulary.schema("currency")),
                    money.excerpt(text));
        } catch (NumberFormatException e) {
            throw money.wrong("value is no decimal number");
        }
    }
}
