// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.PloverCode;
import org.newsgraph.graph.Qualification;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.TimeRange;

/** A statement as a node with all that is known of it, and as a plain triple where it is asserted. */
final class StatementTriples {

    /** Of RDF 1.2. */
    private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");

    private final OntologyTriples ontology;
    private final Selections selections;
    private final Descriptions descriptions;
    private final boolean reifiers;

    StatementTriples(OntologyTriples ontology, Selections selections, Descriptions descriptions, boolean reifiers) {
        this.ontology = ontology;
        this.selections = selections;
        this.descriptions = descriptions;
        this.reifiers = reifiers;
    }

    /** Adds {@code statement}, and returns its node. */
    Node add(Statement statement) {
        Node node = Iris.statement(statement.id());
        descriptions.type(node, Vocabulary.ng("Statement"));
        core(node, statement);
        statement.roles().forEach((role, filler) -> role(node, role, filler));
        status(node, statement);
        if (statement.amount() != null) {
            amount(node, statement.amount());
        }
        if (statement.time() != null) {
            time(node, statement.time());
        }
        if (statement.plover() != null) {
            plover(node, statement.plover());
        }
        Node owner = node;
        for (Attribution claim = statement.attribution(); claim != null; claim = claim.within()) {
            owner = attribution(owner, claim);
        }
        for (int i = 0; i < statement.qualifications().size(); i++) {
            qualification(node, i + 1, statement.qualifications().get(i));
        }
        found(node, statement);
        return node;
    }

    private void core(Node node, Statement statement) {
        Node subject = Iris.entity(statement.subject());
        Node predicate = Vocabulary.ng(statement.relation());
        descriptions.add(node, RDF.Nodes.subject, subject);
        descriptions.add(node, RDF.Nodes.predicate, predicate);
        if (statement.object() != null) {
            Node object = Iris.entity(statement.object());
            descriptions.add(node, RDF.Nodes.object, object);
            if (reifiers) {
                descriptions.add(node, REIFIES, NodeFactory.createTripleTerm(subject, predicate, object));
            }
            if (statement.asserted()) {
                descriptions.add(subject, predicate, object);
            }
        }
    }

    private void role(Node node, String role, Filler filler) {
        if (filler instanceof Filler.EntityFiller entity) {
            descriptions.add(node, Vocabulary.ng(role), Iris.entity(entity.entity()));
        } else if (filler instanceof Filler.TextFiller words) {
            Excerpt excerpt = words.excerpt();
            descriptions.add(node, Vocabulary.ng(role + "Text"), Literals.text(excerpt.text()));
            Node selection = selections.select(node, Vocabulary.ng("roleTarget"), "role:" + role, excerpt);
            descriptions.add(selection, Vocabulary.ng("fillsRole"), Vocabulary.ng(role));
        }
    }

    private void status(Node node, Statement statement) {
        descriptions.add(
                node,
                Vocabulary.ng("polarity"),
                Literals.text(statement.polarity().label()));
        descriptions.add(
                node,
                Vocabulary.ng("certainty"),
                Literals.text(statement.certainty().label()));
        descriptions.add(
                node, Vocabulary.ng("tense"), Literals.text(statement.tense().label()));
        descriptions.add(node, Vocabulary.ng("asserted"), Literals.truth(statement.asserted()));
        if (statement.attribution() != null && statement.attribution().source() != null) {
            descriptions.add(
                    node,
                    Vocabulary.ng("attributedTo"),
                    Iris.entity(statement.attribution().source()));
        }
    }

    private void amount(Node node, Amount amount) {
        Node money = Iris.part(node, "amount");
        descriptions.add(node, Vocabulary.ng("monetaryAmount"), money);
        if (amount.value() != null) {
            descriptions.add(node, Vocabulary.ng("amount"), Literals.decimal(amount.value()));
        }
        if (amount.currency() != null) {
            descriptions.add(node, Vocabulary.ng("currency"), Literals.text(amount.currency()));
        }
        descriptions.add(
                node,
                Vocabulary.ng("amountText"),
                Literals.text(amount.excerpt().text()));
        new MoneyTriples(selections, descriptions).add(money, amount);
    }

    private void time(Node node, TimeRange time) {
        Node interval = Iris.part(node, "time");
        descriptions.add(node, Vocabulary.ng("time"), interval);
        descriptions.type(interval, Vocabulary.time("Interval"));
        if (time.from() != null) {
            descriptions.add(node, Vocabulary.ng("from"), Literals.date(time.from()));
            instant(interval, "hasBeginning", "beginning", time.from());
        }
        if (time.to() != null) {
            descriptions.add(node, Vocabulary.ng("to"), Literals.date(time.to()));
            instant(interval, "hasEnd", "end", time.to());
        }
        descriptions.add(node, Vocabulary.ng("timeText"), Literals.text(time.text()));
    }

    private void instant(Node interval, String property, String name, LocalDate day) {
        Node instant = Iris.part(interval, name);
        descriptions.add(interval, Vocabulary.time(property), instant);
        descriptions.type(instant, Vocabulary.time("Instant"));
        descriptions.add(instant, Vocabulary.time("inXSDDate"), Literals.date(day));
    }

    private void qualification(Node owner, int number, Qualification qualification) {
        Node node = Iris.part(owner, "qualification:" + number);
        descriptions.add(owner, Vocabulary.ng("qualification"), node);
        descriptions.type(node, Vocabulary.ng("Qualification"));
        descriptions.add(node, Vocabulary.ng("qualifier"), Literals.text(qualification.qualifier()));
        descriptions.add(node, Vocabulary.ng("rule"), Literals.text(qualification.rule()));
        selections.select(node, Vocabulary.ng("qualificationTarget"), "word", qualification.word());
    }

    private void plover(Node node, PloverCode code) {
        Node event = ontology.concept(code.event(), null);
        if (event != null) {
            descriptions.add(node, Vocabulary.ng("ploverEvent"), event);
        }
        Node mode = code.mode() == null ? null : ontology.concept(code.event(), code.mode());
        if (mode != null) {
            descriptions.add(node, Vocabulary.ng("ploverMode"), mode);
        }
    }

    /** The claim that reports {@code owner}, which is a statement or a nearer claim. */
    private Node attribution(Node owner, Attribution claim) {
        Node node = Iris.part(owner, "attribution");
        descriptions.add(owner, Vocabulary.ng("attribution"), node);
        descriptions.type(node, Vocabulary.ng("Attribution"));
        if (claim.source() != null) {
            descriptions.add(node, Vocabulary.ng("source"), Iris.entity(claim.source()));
        }
        descriptions.add(node, Vocabulary.ng("cue"), Literals.text(claim.cue().text()));
        selections.select(node, Vocabulary.ng("cueTarget"), "cue", claim.cue());
        return node;
    }

    private void found(Node node, Statement statement) {
        descriptions.add(
                node,
                Vocabulary.ng("trigger"),
                Literals.text(statement.trigger().text()));
        descriptions.add(
                node,
                Vocabulary.ng("evidence"),
                Literals.text(statement.evidence().text()));
        selections.offsets(node, statement.evidence());
        selections.select(node, Vocabulary.ng("evidenceTarget"), "evidence", statement.evidence());
        selections.select(node, Vocabulary.ng("triggerTarget"), "trigger", statement.trigger());
        descriptions.add(node, Vocabulary.ng("rule"), Literals.text(statement.rule()));
        descriptions.derivation(node, statement.derivation().steps());
        descriptions.add(node, Vocabulary.ng("confidence"), Literals.number(statement.confidence()));
    }
}
