// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.extract.frame.FilledFrame;
import org.newsgraph.extract.frame.FrameFiller;
import org.newsgraph.extract.frame.PairMemory;
import org.newsgraph.extract.frame.PairSearch;
import org.newsgraph.extract.statement.Attributions;
import org.newsgraph.extract.statement.Circumstances;
import org.newsgraph.extract.statement.StatementBuilder;
import org.newsgraph.extract.status.StatusReader;
import org.newsgraph.extract.word.Cues;
import org.newsgraph.extract.word.Operators;
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
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.TokenPlace;
import org.newsgraph.nlp.TreeMender;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.argument.ReadArticle;
import org.newsgraph.ontology.ClassNoun;
import org.newsgraph.ontology.CommonNoun;
import org.newsgraph.ontology.Effect;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Relation;
import org.newsgraph.quotation.QuotationFinder;
import org.newsgraph.quotation.ReportedSpeech;
import org.newsgraph.resolve.EntityResolver;
import org.newsgraph.resolve.Reference;
import org.newsgraph.resolve.ResolvedArticle;
import org.newsgraph.rule.Rules;
import org.newsgraph.time.TimeFinder;

/** Makes the graph of an analysed article; safe to share between threads. */
public final class GraphExtractor {

    private static final Set<String> ACTORS = Set.of("Person", "Organization", "Group");

    private final Ontology ontology;
    private final List<TreeMender> menders;
    private final Rules rules;
    private final QuotationFinder quotations;
    private final EntityResolver resolver;
    private final FrameFiller frames;
    private final Operators operators;
    private final StatusReader statuses;
    private final Set<String> personNouns;
    private final Set<String> sideNouns;
    private final Set<String> stateNouns;
    private final Set<String> headNouns;
    private final Set<String> encounters;
    private final TimeFinder times;
    private final AmountReader amounts = new AmountReader();

    /** @param menders of the analyser whose articles it gets */
    public GraphExtractor(Ontology ontology, List<TreeMender> menders, Rules rules) {
        this.menders = menders;
        this.rules = rules;
        this.ontology = ontology;
        this.quotations = new QuotationFinder(ontology.lexicon().cues());
        this.resolver = new EntityResolver(ontology);
        this.operators = new Operators(ontology.lexicon().operators());
        this.frames = new FrameFiller(ontology, operators);
        this.personNouns = ontology.lexicon().nouns().stream()
                .filter(n -> n.type().equals("Person"))
                .map(CommonNoun::lemma)
                .collect(Collectors.toUnmodifiableSet());
        this.sideNouns = ontology.lexicon().classes().stream()
                .filter(c -> c.is(ClassNoun.Kind.PAIR))
                .flatMap(c -> c.nouns().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.stateNouns = PairSearch.stateNouns(ontology.lexicon());
        this.headNouns = PairSearch.headNouns(ontology.lexicon());
        this.encounters = ontology.relations().values().stream()
                .filter(Relation::symmetric)
                .map(Relation::ploverEvent)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        this.times = new TimeFinder(ontology.lexicon().operators().stream()
                .filter(o -> o.effects().contains(Effect.FUTURE))
                .map(o -> o.trigger().head())
                .collect(Collectors.toUnmodifiableSet()));
        this.statuses = new StatusReader(
                operators,
                new Cues(ontology.lexicon().cues().stream()
                        .filter(c -> !c.effects().contains(Effect.ATTITUDE))
                        .toList()));
    }

    /** @throws CancellationException where the thread is interrupted, between two sentences */
    public ArticleGraph extract(AnalysedArticle read) {
        Article article = read.article();
        ReadArticle analysed = times.correct(ReadArticle.of(read, menders, ontology.grammar(), rules));
        List<ReportedSpeech> speeches = quotations.find(analysed);
        ResolvedArticle resolved = resolver.resolve(analysed, speeches);
        List<Amount> money = amounts.read(article);
        Attributions attributions = new Attributions(article, resolved, speeches);
        StatementBuilder builder = new StatementBuilder(ontology, article, attributions);

        Map<String, Statement> statements = new LinkedHashMap<>();
        PairMemory pair =
                new PairMemory(resolved, personNouns, sideNouns, new PairSearch(resolved, stateNouns, headNouns));
        for (Predicates sentence : analysed.predicates()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("nobody waits for " + article.id());
            }
            List<FilledFrame> filled = frames.fill(sentence, resolved, pair);
            Set<Token> triggers = new HashSet<>();
            filled.forEach(f -> triggers.add(f.head()));
            filled.forEach(f -> f.support().ifPresent(s -> triggers.add(s.verb())));
            Circumstances circumstances = new Circumstances(analysed, sentence, resolved, money, triggers);
            for (FilledFrame frame : filled) {
                List<Statement> built =
                        builder.build(frame, sentence, pairs -> statuses.read(sentence, frame, pairs), circumstances);
                built.forEach(s -> statements.putIfAbsent(s.id(), s));
                Relation relation = ontology.relation(frame.entry().relation());
                boolean encounter = relation.ploverEvent() != null && encounters.contains(relation.ploverEvent());
                boolean asserted = built.stream().anyMatch(Statement::asserted);
                if (encounter && asserted) {
                    pair.remember(frame);
                } else if (asserted && relation.ploverEvent() != null) {
                    pair.rememberOpponents(frame);
                }
            }
        }
        List<Statement> ordered = new ArrayList<>(statements.values());
        ordered.sort(Statement.TEXT_ORDER);
        List<Quotation> quoted = speeches.stream()
                .map(s -> quotation(article, analysed, attributions, s))
                .toList();
        return new ArticleGraph(article, spokenOf(resolved, ordered, quoted), ordered, quoted, times(analysed), money);
    }

    /** It took place, whoever says so. */
    private static Quotation quotation(
            Article article, ReadArticle analysed, Attributions attributions, ReportedSpeech speech) {
        Optional<Reference> source = attributions.source(speech);
        @Nullable Span cue = speech.cueSpan();
        Excerpt content = Excerpt.of(article, speech.content());
        String key = String.join("\u0000", article.id(), content.toString(), String.valueOf(cue));
        return new Quotation(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString(),
                speech.mode(),
                source.map(Reference::entity).orElse(null),
                source.map(r -> span(analysed, r))
                        .or(() -> Optional.ofNullable(speech.source()).map(p -> phrase(analysed, p)))
                        .map(s -> Excerpt.of(article, s))
                        .orElse(null),
                cue == null ? null : Excerpt.of(article, cue),
                content);
    }

    /** The words of a source that is no entity: its noun with what stands before it. */
    private static Span phrase(ReadArticle analysed, TokenPlace place) {
        Sentence sentence = analysed.sentences().get(place.sentence());
        Token head = sentence.token(place.token());
        List<Token> words = sentence.subtree(head, t -> t.index() < head.index());
        return Sentence.span(words);
    }

    private static Span span(ReadArticle analysed, Reference reference) {
        Sentence sentence = analysed.sentences().get(reference.sentence());
        return sentence.token(reference.first())
                .span()
                .cover(sentence.token(reference.last()).span());
    }

    private static boolean isKnownActor(Entity entity) {
        return ACTORS.contains(entity.type()) && entity.mentions().size() > 1;
    }

    /**
     * The entities with a name, and of those known by a description the actors that come up again and the ones that
     * something is said of.
     */
    private static List<Entity> spokenOf(ResolvedArticle resolved, List<Statement> statements, List<Quotation> quoted) {
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
                    Span span = sentence.token(t.first())
                            .span()
                            .cover(sentence.token(t.last()).span());
                    return new TimeExpression(Excerpt.of(analysed.article(), span), t.type(), t.value());
                })
                .toList();
    }
}
