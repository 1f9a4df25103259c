// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.article.Article;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.EntityNames;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.Statement;

/**
 * What one article's named graph holds: the article, where it mentions whom, and what it states and quotes.
 *
 * <p>Entities go by id, all else as it stands in the text, so that the order does not depend on that of the store.
 */
final class ArticleTriples {

    static final Comparator<Quotation> BY_CONTENT = Comparator.comparing(
                    (Quotation quotation) -> quotation.content().span())
            .thenComparing(Quotation::id);

    private final OntologyTriples ontology;
    private final Node software;
    private final boolean reifiers;

    /**
     * @param software the version of the program that made the statements
     * @param reifiers whether statements say by a triple term what they reify
     */
    ArticleTriples(OntologyTriples ontology, Node software, boolean reifiers) {
        this.ontology = ontology;
        this.software = software;
        this.reifiers = reifiers;
    }

    Descriptions of(ArticleGraph graph) {
        Descriptions descriptions = new Descriptions();
        Node article = Iris.article(graph.article().id());
        Node extraction = Iris.part(article, "extraction");
        article(article, graph.article(), descriptions);
        descriptions.type(extraction, Vocabulary.prov("Activity"));
        descriptions.add(extraction, Vocabulary.prov("used"), article);
        descriptions.add(extraction, Vocabulary.prov("wasAssociatedWith"), software);
        Selections selections = new Selections(article, descriptions);
        MentionTriples mentions = new MentionTriples(article, selections, descriptions);
        graph.entities().stream()
                .sorted(Comparator.comparing(Entity::id, EntityNames.ALPHABET))
                .forEach(mentions::add);
        graph.times().forEach(mentions::add);
        graph.amounts().forEach(mentions::add);
        StatementTriples statements = new StatementTriples(ontology, selections, descriptions, reifiers);
        graph.statements().stream()
                .sorted(Statement.TEXT_ORDER)
                .forEach(statement -> origin(statements.add(statement), article, extraction, descriptions));
        QuotationTriples quotations = new QuotationTriples(selections, descriptions);
        graph.quotations().stream()
                .sorted(BY_CONTENT)
                .forEach(quotation -> origin(quotations.add(quotation), article, extraction, descriptions));
        return descriptions;
    }

    private static void article(Node node, Article article, Descriptions descriptions) {
        descriptions.type(node, Vocabulary.ng("Article"));
        descriptions.type(node, Vocabulary.schema("NewsArticle"));
        descriptions.type(node, Vocabulary.prov("Entity"));
        descriptions.add(node, Vocabulary.of(DCTerms.identifier), Literals.text(article.id()));
        descriptions.add(node, Vocabulary.ng("input"), Literals.text(article.source()));
        if (article.title() != null) {
            descriptions.add(node, RDFS.Nodes.label, Literals.english(article.title()));
            descriptions.add(node, Vocabulary.schema("headline"), Literals.english(article.title()));
        }
        if (article.url() != null) {
            descriptions.add(node, Vocabulary.schema("url"), Literals.text(article.url()));
        }
        if (article.published() != null) {
            descriptions.add(node, Vocabulary.schema("datePublished"), Literals.date(article.published()));
        }
        descriptions.add(node, Vocabulary.ng("sha256"), Literals.text(article.sha256()));
        descriptions.add(
                node, Vocabulary.ng("length"), Literals.integer(article.text().length()));
        descriptions.add(
                node, Vocabulary.ng("text"), Literals.text(article.text().value()));
        if (article.publisher() != null) {
            Node publisher = Iris.publisher(article.publisher());
            descriptions.add(node, Vocabulary.schema("publisher"), publisher);
            descriptions.add(node, Vocabulary.prov("wasAttributedTo"), publisher);
            descriptions.type(publisher, Vocabulary.schema("Organization"));
            descriptions.type(publisher, Vocabulary.prov("Agent"));
            descriptions.add(publisher, Vocabulary.schema("name"), Literals.english(article.publisher()));
        }
    }

    private static void origin(Node node, Node article, Node extraction, Descriptions descriptions) {
        descriptions.add(node, Vocabulary.prov("wasQuotedFrom"), article);
        descriptions.add(node, Vocabulary.prov("wasGeneratedBy"), extraction);
    }
}
