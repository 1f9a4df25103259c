// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.List;
import java.util.function.Predicate;
import org.newsgraph.graph.PloverCode;
import org.newsgraph.graph.Statement;

/** How well statements are found, and how much of the status and the circumstances of those found is right. */
final class StatementMeasures {

    private StatementMeasures() {}

    static MeasureGroup statements(Comparison comparison) {
        List<Pair<Statement>> pairs = comparison.statements().pairs();
        int found = comparison.found().statements().size();
        int gold = comparison.gold().statements().size();
        int strict = (int) pairs.stream()
                .filter(p -> comparison.agreement().roles(p.gold(), p.found()))
                .count();
        return new MeasureGroup(
                "statements",
                "Statements",
                List.of(
                        new Figure("pair", "relation and pair of actors", Score.of(pairs.size(), found, gold)),
                        new Figure("strict", "with all roles", Score.of(strict, found, gold)),
                        new Figure(
                                "time",
                                "time, where there is one",
                                share(
                                        pairs,
                                        p -> p.gold().time() != null
                                                || p.found().time() != null,
                                        p -> StatementAgreement.time(
                                                p.gold().time(), p.found().time()))),
                        new Figure(
                                "amount",
                                "amount, where there is one",
                                share(
                                        pairs,
                                        p -> p.gold().amount() != null
                                                || p.found().amount() != null,
                                        p -> StatementAgreement.amount(
                                                p.gold().amount(), p.found().amount()))),
                        new Figure(
                                "ploverEvent",
                                "PLOVER event",
                                share(pairs, p -> p.gold().plover() != null, StatementMeasures::sameEvent)),
                        new Figure(
                                "ploverMode",
                                "PLOVER mode",
                                share(pairs, StatementMeasures::hasMode, StatementMeasures::sameMode))));
    }

    static MeasureGroup status(Comparison comparison) {
        List<Pair<Statement>> pairs = comparison.statements().pairs();
        StatementAgreement agreement = comparison.agreement();
        Predicate<Pair<Statement>> all = p -> true;
        return new MeasureGroup(
                "status",
                "Status of the statements found",
                List.of(
                        new Figure(
                                "polarity",
                                "polarity",
                                share(
                                        pairs,
                                        all,
                                        p -> p.gold().polarity() == p.found().polarity())),
                        new Figure(
                                "certainty",
                                "certainty",
                                share(
                                        pairs,
                                        all,
                                        p -> p.gold().certainty() == p.found().certainty())),
                        new Figure(
                                "tense",
                                "tense",
                                share(
                                        pairs,
                                        all,
                                        p -> p.gold().tense() == p.found().tense())),
                        new Figure(
                                "attribution",
                                "source of the attribution",
                                share(pairs, all, p -> agreement.source(p.gold(), p.found()))),
                        new Figure(
                                "allFour", "all four", share(pairs, all, p -> agreement.status(p.gold(), p.found()))),
                        new Figure(
                                "allFourOfNonFacts",
                                "all four, of non-facts",
                                share(pairs, p -> !p.gold().asserted(), p -> agreement.status(p.gold(), p.found())))));
    }

    /** What must not be stated as fact. */
    static MeasureGroup traps(Comparison comparison) {
        Share right = Share.NONE;
        for (Statement statement : comparison.found().statements()) {
            if (statement.asserted()) {
                right = right.with(comparison.isAssertedByGold(statement));
            }
        }
        Share sprung = Share.NONE;
        for (Statement nonFact : comparison.nonFacts()) {
            sprung = sprung.with(comparison.asserting(nonFact).isPresent());
        }
        return new MeasureGroup(
                "traps",
                "Traps",
                List.of(
                        new Figure("assertedPrecision", "asserted, and so in the gold", right),
                        new Figure("nonFactsAsserted", "non-facts of articles stated as fact", sprung)));
    }

    private static <T> Share share(List<Pair<T>> pairs, Predicate<Pair<T>> counts, Predicate<Pair<T>> right) {
        Share share = Share.NONE;
        for (Pair<T> pair : pairs) {
            if (counts.test(pair)) {
                share = share.with(right.test(pair));
            }
        }
        return share;
    }

    private static boolean sameEvent(Pair<Statement> pair) {
        PloverCode gold = pair.gold().plover();
        PloverCode found = pair.found().plover();
        return gold != null && found != null && gold.event().equals(found.event());
    }

    private static boolean hasMode(Pair<Statement> pair) {
        PloverCode gold = pair.gold().plover();
        return gold != null && gold.mode() != null;
    }

    private static boolean sameMode(Pair<Statement> pair) {
        return java.util.Objects.equals(pair.gold().plover(), pair.found().plover());
    }
}
