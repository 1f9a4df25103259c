// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.Span;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.ontology.Cue;
import org.newsgraph.quotation.cue.CueReader;
import org.newsgraph.quotation.report.Derivation;
import org.newsgraph.quotation.report.QuotationRule;
import org.newsgraph.quotation.report.QuotedRegions;
import org.newsgraph.quotation.report.QuotedRegions.Region;
import org.newsgraph.quotation.report.ReportedClause;
import org.newsgraph.quotation.report.ReportedSpeech;

/**
 * Finds all reported speech of an article.
 *
 * <p>Each stretch between quotation marks is direct speech where {@link DirectSpeech} finds how it is brought in. A
 * clause that a cue reports, and that is no direct speech yet, is indirect without quotation marks, and mixed with some
 * in its midst.
 */
public final class QuotationFinder {

    private final CueReader cues;

    public QuotationFinder(List<Cue> cues) {
        this.cues = new CueReader(cues);
    }

    /** In text order of their contents. */
    public List<ReportedSpeech> find(ReadArticle article) {
        MarkedText text = new MarkedText(article, QuotedRegions.of(article));
        List<ReportedClause> clauses = article.predicates().stream()
                .flatMap(sentence -> cues.clauses(sentence, text.regions()).stream())
                .toList();
        DirectSpeech direct = new DirectSpeech(text, clauses);
        List<ReportedSpeech> marked = new ArrayList<>();
        List<ReportedClause> told = new ArrayList<>();
        for (Region region : text.regions()) {
            Optional<ReportedSpeech> before =
                    marked.isEmpty() ? Optional.empty() : Optional.of(marked.get(marked.size() - 1));
            direct.of(region, before).ifPresent(speech -> {
                marked.add(speech);
                told.addAll(direct.toldBy(speech));
            });
        }
        Stream<ReportedSpeech> reported =
                clauses.stream().filter(c -> !told.contains(c)).flatMap(c -> indirect(text, c).stream());
        List<ReportedSpeech> all = new Halves(text).joined(Stream.concat(marked.stream(), reported));
        return all.stream()
                .sorted(Comparator.comparing(ReportedSpeech::content))
                .toList();
    }

    private static Optional<ReportedSpeech> indirect(MarkedText text, ReportedClause clause) {
        Derivation derivation = new Derivation(text.article().rules(), clause.derivation());
        return Optional.ofNullable(clause.content()).map(content -> {
            QuotationMode mode = mode(text.regionsOf(clause, content), content, derivation);
            return clause.speech(mode, content, derivation);
        });
    }

    private static QuotationMode mode(List<Region> regions, Span content, Derivation derivation) {
        if (derivation.holds(QuotationRule.DIRECT_IN_MARKS, () -> regions.stream()
                .anyMatch(r -> r.span().contains(content)))) {
            return QuotationMode.DIRECT;
        }
        return derivation.holds(QuotationRule.MIXED_WITH_MARKS, () -> !regions.isEmpty())
                ? QuotationMode.MIXED
                : QuotationMode.INDIRECT;
    }
}
