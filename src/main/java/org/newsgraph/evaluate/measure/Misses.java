// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.List;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.TimeExpression;

/** Lists each place where what was found differs from the gold. */
public final class Misses {

    private final Comparison comparison;
    private final StatementText goldText;
    private final StatementText foundText;
    private final MissList misses;

    private Misses(Comparison comparison) {
        this.comparison = comparison;
        this.goldText = new StatementText(comparison.gold());
        this.foundText = new StatementText(comparison.found());
        this.misses = new MissList(comparison.gold().article());
    }

    /** By group in the order of the report, within a group in text order. */
    public static List<Miss> of(Comparison comparison) {
        Misses finder = new Misses(comparison);
        finder.entities();
        finder.statements();
        finder.quotations();
        finder.times();
        finder.amounts();
        finder.traps();
        return finder.misses.misses();
    }

    private void entities() {
        List<OwnedMention> golds = OwnedMention.of(comparison.gold());
        List<OwnedMention> founds = OwnedMention.of(comparison.found());
        List<Pair<OwnedMention>> pairs = Alignment.LENIENT.align(golds, founds, OwnedMention::span);
        misses.addUnpaired("entities", golds, founds, pairs, OwnedMention::span, Misses::text, Misses::text);
        for (Pair<OwnedMention> pair : pairs) {
            OwnedMention gold = pair.gold();
            OwnedMention found = pair.found();
            if (!gold.entity().type().equals(found.entity().type())) {
                misses.add("entities", "other type", gold.span(), text(gold), text(found));
            }
            if (!comparison.entities().same(gold.entity().id(), found.entity().id())) {
                misses.add("coreference", "other entity", gold.span(), meaning(gold), meaning(found));
            }
        }
    }

    private void statements() {
        List<Pair<Statement>> pairs = comparison.statements().pairs();
        misses.addUnpaired(
                "statements",
                comparison.gold().statements(),
                comparison.found().statements(),
                pairs,
                s -> s.evidence().span(),
                goldText::of,
                foundText::of);
        for (Pair<Statement> pair : pairs) {
            Statement gold = pair.gold();
            Statement found = pair.found();
            if (!comparison.agreement().roles(gold, found)) {
                difference("statements", "other roles", pair, goldText.roles(gold), foundText.roles(found));
            }
            if (!StatementAgreement.time(gold.time(), found.time())) {
                difference("statements", "other time", pair, StatementText.time(gold), StatementText.time(found));
            }
            if (!StatementAgreement.amount(gold.amount(), found.amount())) {
                difference("statements", "other amount", pair, StatementText.amount(gold), StatementText.amount(found));
            }
            if (!comparison.agreement().status(gold, found)) {
                difference("status", "other status", pair, status(goldText, gold), status(foundText, found));
            }
        }
    }

    private void difference(String group, String kind, Pair<Statement> pair, String expected, String found) {
        misses.add(
                group,
                kind,
                pair.gold().evidence().span(),
                goldText.pair(pair.gold()) + expected,
                foundText.pair(pair.found()) + found);
    }

    private static String status(StatementText text, Statement statement) {
        return statement.asserted() ? " asserted" : text.status(statement);
    }

    private void traps() {
        for (Statement nonFact : comparison.nonFacts()) {
            comparison
                    .asserting(nonFact)
                    .ifPresent(found -> misses.add(
                            "traps",
                            "stated as fact",
                            found.evidence().span(),
                            goldText.of(nonFact),
                            foundText.of(found)));
        }
    }

    private void quotations() {
        List<Pair<Quotation>> pairs = QuotationMeasures.pairs(comparison);
        List<Pair<Quotation>> halves =
                pairs.stream().filter(QuotationMeasures::isHalf).toList();
        misses.addUnpaired(
                "quotations",
                comparison.gold().quotations(),
                comparison.found().quotations(),
                halves,
                q -> q.content().span(),
                q -> text(q, goldText),
                q -> text(q, foundText));
        for (Pair<Quotation> pair : pairs) {
            Quotation gold = pair.gold();
            if (QuotationMeasures.hasSource(gold) && !QuotationMeasures.sameSource(comparison, pair)) {
                misses.add(
                        "quotations",
                        "other source",
                        gold.content().span(),
                        text(gold, goldText),
                        text(pair.found(), foundText));
            }
        }
    }

    private void times() {
        List<Pair<TimeExpression>> pairs = TimeMeasures.pairs(comparison);
        misses.addUnpaired(
                "times",
                comparison.gold().times(),
                comparison.found().times(),
                pairs,
                t -> t.excerpt().span(),
                Misses::text,
                Misses::text);
        for (Pair<TimeExpression> pair : pairs) {
            if (TimeMeasures.hasValue(pair.gold()) && !TimeMeasures.sameValue(pair)) {
                misses.add("times", "other value", pair.gold().excerpt().span(), text(pair.gold()), text(pair.found()));
            }
        }
    }

    private void amounts() {
        var pairs = AmountMeasures.pairs(comparison);
        misses.addUnpaired(
                "amounts",
                comparison.gold().amounts(),
                comparison.found().amounts(),
                pairs,
                a -> a.excerpt().span(),
                StatementText::amount,
                StatementText::amount);
        for (var pair : pairs) {
            if (!StatementAgreement.amount(pair.gold(), pair.found())) {
                misses.add(
                        "amounts",
                        "other value",
                        pair.gold().excerpt().span(),
                        StatementText.amount(pair.gold()),
                        StatementText.amount(pair.found()));
            }
        }
    }

    private static String text(OwnedMention mention) {
        return "\"" + oneLine(mention.mention().excerpt().text()) + "\" "
                + mention.entity().type();
    }

    private static String meaning(OwnedMention mention) {
        return "\"" + oneLine(mention.mention().excerpt().text()) + "\" = "
                + mention.entity().name();
    }

    private static String text(Quotation quotation, StatementText names) {
        String source = quotation.source() != null
                ? names.name(quotation.source())
                : quotation.sourceSpan() == null ? "?" : quotation.sourceSpan().text();
        return quotation.mode().label() + " by " + oneLine(source) + ": "
                + oneLine(quotation.content().text());
    }

    private static String text(TimeExpression time) {
        return "\"" + oneLine(time.excerpt().text()) + "\" = " + time.value();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
