// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.UsageException;
import org.newsgraph.extract.argument.FrameRule;
import org.newsgraph.extract.status.StatusRule;
import org.newsgraph.money.MoneyRule;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.nlp.argument.ArgumentRule;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.NoMoneyPattern;
import org.newsgraph.ontology.NoTimePattern;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Operator;
import org.newsgraph.ontology.OtherSense;
import org.newsgraph.ontology.TimePattern;
import org.newsgraph.quotation.report.QuotationRule;
import org.newsgraph.resolve.description.DescriptionRule;
import org.newsgraph.resolve.name.NameRule;
import org.newsgraph.resolve.pronoun.PronounRule;
import org.newsgraph.rule.Rule;
import org.newsgraph.rule.Rules;
import org.newsgraph.time.table.TimeRule;

/** All rules by which articles are read: those of the rooms and of the analyser, and the entries of the lexicon. */
public final class RuleBook {

    private static final List<Rule[]> ROOMS = List.of(
            TimeRule.values(),
            MoneyRule.values(),
            QuotationRule.values(),
            NameRule.values(),
            DescriptionRule.values(),
            PronounRule.values(),
            ArgumentRule.values(),
            FrameRule.values(),
            StatusRule.values());

    private final Set<String> rules;
    private final Set<String> entries;

    public RuleBook(ArticleAnalyser analyser, Ontology ontology) {
        Lexicon lexicon = ontology.lexicon();
        this.rules = Stream.of(
                        analyser.rules().stream().map(Rule::id),
                        ROOMS.stream().flatMap(Stream::of).map(Rule::id),
                        ontology.times().patterns().stream().map(TimePattern::id),
                        ontology.times().exceptions().stream().map(NoTimePattern::id),
                        ontology.money().exceptions().stream().map(NoMoneyPattern::id))
                .flatMap(ids -> ids)
                .collect(Collectors.toCollection(TreeSet::new));
        this.entries = Stream.of(
                        lexicon.entries().stream().map(LexiconEntry::rule),
                        lexicon.operators().stream().map(Operator::rule),
                        lexicon.otherSenses().stream().map(OtherSense::rule))
                .flatMap(ids -> ids)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of the rules that are no entries of the lexicon, in alphabetical order. */
    public Set<String> rules() {
        return Set.copyOf(rules);
    }

    /**
     * Returns all rules but some.
     *
     * @param ids of rules or entries
     * @throws UsageException where there is no such rule; it names the nearest ones
     */
    public Rules without(Collection<String> ids) {
        ids.stream()
                .filter(id -> !rules.contains(id) && !entries.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new UsageException("--without " + id + ": there is no such rule; " + near(id));
                });
        return Rules.without(ids);
    }

    private String near(String id) {
        String word = id.replaceFirst(".*[.: ]", "").toLowerCase(Locale.ROOT);
        List<String> near = Stream.concat(rules.stream(), entries.stream().sorted())
                .filter(known -> known.contains(word))
                .limit(5)
                .toList();
        return near.isEmpty() ? "use one of " + String.join(", ", rules) : "near it are " + String.join(", ", near);
    }
}
