// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.article.Article;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Mention;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.Statement;

/** What one article's named graph holds: the article, where it mentions whom, and what it states and quotes. */
final class ArticleTriples {

    private final OntologyTriples ontology;
    private final Node software;

    /** @param software the version of the program that made the statements */
    ArticleTriples(OntologyTriples ontology, Node software) {
        this.ontology = ontology;
        this.software = software;
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
        for (Entity entity : graph.entities()) {
            mentions(article, entity, selections, descriptions);
        }
        StatementTriples statements = new StatementTriples(ontology, selections, descriptions);
        for (Statement statement : graph.statements()) {
            origin(statements.add(statement), article, extraction, descriptions);
        }
        QuotationTriples quotations = new QuotationTriples(selections, descriptions);
        for (Quotation quotation : graph.quotations()) {
            origin(quotations.add(quotation), article, extraction, descriptions);
        }
        return descriptions;
    }

    private static void article(Node node, Article article, Descriptions descriptions) {
        descriptions.type(node, Vocabulary.ng("Article"));
        descriptions.type(node, Vocabulary.schema("NewsArticle"));
        descriptions.type(node, Vocabulary.prov("Entity"));
        descriptions.add(node, Vocabulary.of(DCTerms.identifier), Literals.text(article.id()));
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

    private static void mentions(Node article, Entity entity, Selections selections, Descriptions descriptions) {
        Node node = Iris.entity(entity.id());
        if (!entity.mentions().isEmpty()) {
            descriptions.add(node, Vocabulary.ng("mentionedIn"), article);
        }
        for (Mention mention : entity.mentions()) {
            String kind = mention.kind().label();
            Node place = Iris.place(article, kind, mention.excerpt());
            descriptions.add(node, Vocabulary.ng("mention"), place);
            descriptions.type(place, Vocabulary.ng("Mention"));
            descriptions.add(place, Vocabulary.ng("mentionKind"), Literals.text(kind));
            descriptions.add(
                    place,
                    Vocabulary.ng("mentionText"),
                    Literals.text(mention.excerpt().text()));
            selections.offsets(place, mention.excerpt());
            descriptions.add(place, Vocabulary.of(OA.hasSource), article);
            selections.byPosition(place, mention.excerpt());
        }
    }

    private static void origin(Node node, Node article, Node extraction, Descriptions descriptions) {
        descriptions.add(node, Vocabulary.prov("wasQuotedFrom"), article);
        descriptions.add(node, Vocabulary.prov("wasGeneratedBy"), extraction);
    }
}
