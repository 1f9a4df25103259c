// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsgraph.extract.frame.FrameListener;
import org.newsgraph.extract.statement.Attributions;
import org.newsgraph.extract.statement.Quotations;
import org.newsgraph.extract.statement.StatementFinder;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.TimeExpression;
import org.newsgraph.money.AmountReader;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TreeMender;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.ontology.EntityType;
import org.newsgraph.ontology.EntityTypes;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Trait;
import org.newsgraph.quotation.QuotationFinder;
import org.newsgraph.quotation.report.ReportedSpeech;
import org.newsgraph.resolve.EntityResolver;
import org.newsgraph.resolve.ResolvedArticle;
import org.newsgraph.rule.Rules;
import org.newsgraph.time.TimeFinder;

/** Makes the graph of an analysed article, step by step; safe to share between threads. */
public final class GraphExtractor {

    private final List<TreeMender> menders;
    private final Ontology ontology;
    private final EntityTypes types;
    private final Rules rules;
    private final TimeFinder times;
    private final QuotationFinder quotations;
    private final EntityResolver resolver;
    private final AmountReader amounts;
    private final StatementFinder statements;

    /**
     * @param menders of the analyser whose articles it gets
     * @param rules those by which articles are read
     */
    public GraphExtractor(Ontology ontology, List<TreeMender> menders, Rules rules) {
        this.menders = List.copyOf(menders);
        this.ontology = ontology;
        this.types = ontology.entityTypes();
        this.rules = rules;
        this.times = new TimeFinder(ontology);
        this.quotations = new QuotationFinder(ontology.lexicon().cues());
        this.resolver = new EntityResolver(ontology);
        this.amounts = new AmountReader(ontology);
        this.statements = new StatementFinder(ontology);
    }

    /** @throws CancellationException where the thread is interrupted, between two sentences */
    public ArticleGraph extract(AnalysedArticle analysed) {
        return extract(analysed, rules);
    }

    /** The same by other rules than its own. */
    ArticleGraph extract(AnalysedArticle analysed, Rules others) {
        return extract(analysed, others, FrameListener.NONE, List::of).graph();
    }

    /** The same, with what the steps between found. */
    Extraction trace(AnalysedArticle analysed) {
        FrameFates frames = new FrameFates();
        return extract(analysed, rules, frames, frames::all);
    }

    private Extraction extract(
            AnalysedArticle analysed, Rules by, FrameListener listener, Supplier<List<FrameFate>> frames) {
        ReadArticle mended = ReadArticle.of(analysed, menders, ontology.grammar(), by);
        ReadArticle article = times.correct(mended);
        List<ReportedSpeech> speeches = quotations.find(article);
        ResolvedArticle resolved = resolver.resolve(article, speeches);
        List<Amount> money = amounts.read(article.article(), by);
        Attributions attributions = new Attributions(article.article(), resolved, speeches);
        List<Statement> stated = statements.find(article, resolved, attributions, money, listener);
        List<Quotation> quoted = Quotations.of(article, speeches, attributions);
        ArticleGraph graph = new ArticleGraph(
                article.article(), spokenOf(resolved, stated, quoted), stated, quoted, times(article), money);
        return new Extraction(analysed, article, speeches, frames.get(), graph);
    }

    /** A state without a name is one of those with a name, which nobody knows. */
    private boolean isKnownActor(Entity entity) {
        EntityType type = types.named(entity.type());
        return type.is(Trait.AGENTIVE)
                && !type.is(Trait.SOVEREIGN)
                && entity.mentions().size() > 1;
    }

    /**
     * The entities with a name, and of those known by a description the actors that come up again and the ones that
     * something is said of.
     */
    private List<Entity> spokenOf(ResolvedArticle resolved, List<Statement> statements, List<Quotation> quoted) {
        Set<String> used = new HashSet<>();
        for (Statement statement : statements) {
            used.add(statement.subject());
            Optional.ofNullable(statement.object()).ifPresent(used::add);
            statement.roles().values().forEach(filler -> {
                if (filler instanceof Filler.EntityFiller entity) {
                    used.add(entity.entity());
                }
            });
            for (@Nullable Attribution a = statement.attribution(); a != null; a = a.within()) {
                Optional.ofNullable(a.source()).ifPresent(used::add);
            }
        }
        quoted.stream().map(Quotation::source).filter(Objects::nonNull).forEach(used::add);
        return resolved.entities().stream()
                .filter(e -> used.contains(e.id())
                        || isKnownActor(e)
                        || e.mentions().stream().anyMatch(m -> m.kind() == MentionKind.NAME))
                .toList();
    }

    private static List<TimeExpression> times(ReadArticle analysed) {
        return analysed.times().stream()
                .map(t -> {
                    Sentence sentence = analysed.sentences().get(t.sentence());
                    Excerpt words = Excerpt.of(analysed.article(), sentence.span(t.first(), t.last()));
                    return new TimeExpression(words, t.type(), t.value());
                })
                .toList();
    }
}
