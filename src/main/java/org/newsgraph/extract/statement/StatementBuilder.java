// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.statement;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.extract.frame.FilledFrame;
import org.newsgraph.extract.frame.Filling;
import org.newsgraph.extract.status.Status;
import org.newsgraph.extract.status.StatusRule;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.Claim;
import org.newsgraph.graph.Derivation;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Factuality;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Qualification;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.graph.Setting;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Tense;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.graph.Wording;
import org.newsgraph.nlp.Token;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Relation;
import org.newsgraph.quotation.ReportedSpeech;
import org.newsgraph.rule.Rules;
import org.newsgraph.time.BareDates;

/** Makes statements of filled frames: one for each pair of subject and object. */
public final class StatementBuilder {

    /**
     * On one side of one deed: each pair makes a statement, so a list of a thousand names would make half a million.
     */
    private static final int MOST_PARTICIPANTS = 50;

    private static final int ID_LENGTH = 20;

    private final Ontology ontology;
    private final Article article;
    private final Attributions attributions;
    private final PloverCodes codes;

    public StatementBuilder(Ontology ontology, Article article, Attributions attributions) {
        this.ontology = ontology;
        this.article = article;
        this.attributions = attributions;
        this.codes = new PloverCodes(ontology);
    }

    public List<Statement> build(
            FilledFrame frame,
            Predicates predicates,
            Function<List<Filling>, Status> statuses,
            Circumstances circumstances) {
        Relation relation = relation(frame.entry().relation());
        List<Filling> subjects =
                frame.subjects().stream().limit(MOST_PARTICIPANTS).toList();
        List<Filling> objects =
                frame.objects().stream().limit(MOST_PARTICIPANTS).toList();
        List<Statement> statements = new ArrayList<>();
        if (relation.symmetric() && objects.isEmpty() && subjects.size() > 1) {
            for (int i = 0; i < subjects.size(); i++) {
                for (int j = i + 1; j < subjects.size(); j++) {
                    add(statements, frame, predicates, statuses, circumstances, subjects.get(i), subjects.get(j));
                }
            }
            return statements;
        }
        for (Filling subject : subjects) {
            if (objects.isEmpty()) {
                add(statements, frame, predicates, statuses, circumstances, subject, null);
            }
            objects.forEach(object -> add(statements, frame, predicates, statuses, circumstances, subject, object));
        }
        return statements;
    }

    private Relation relation(String name) {
        return ontology.relation(name);
    }

    private void add(
            List<Statement> statements,
            FilledFrame frame,
            Predicates predicates,
            Function<List<Filling>, Status> statuses,
            Circumstances circumstances,
            Filling subject,
            @Nullable Filling object) {
        String subjectId = java.util.Objects.requireNonNull(subject.reference()).entity();
        @Nullable
        String objectId = object == null || object.reference() == null
                ? null
                : object.reference().entity();
        if (!subjectId.equals(objectId)) {
            Status status = statuses.apply(object == null ? List.of(subject) : List.of(subject, object));
            statements.add(statement(frame, predicates, status, circumstances, subject, subjectId, object, objectId));
        }
    }

    private Statement statement(
            FilledFrame frame,
            Predicates predicates,
            Status status,
            Circumstances circumstances,
            Filling subject,
            String subjectId,
            @Nullable Filling object,
            @Nullable String objectId) {
        Relation relation = relation(frame.entry().relation());
        List<Token> evidence = new ArrayList<>(frame.trigger());
        evidence.addAll(subject.words());
        evidence.addAll(object == null ? List.of() : object.words());
        frame.support().ifPresent(s -> evidence.addAll(s.words()));
        status.marks().forEach(m -> evidence.addAll(m.words()));

        TreeMap<String, Filler> roles = new TreeMap<>();
        frame.roles().forEach((role, fillings) -> {
            if (relation.roles().contains(role)) {
                roles.put(role, filler(fillings.get(0)));
                evidence.addAll(fillings.get(0).words());
            }
        });
        if (relation.ploverEvent() != null && relation.roles().contains("place") && !roles.containsKey("place")) {
            circumstances
                    .place(frame)
                    .filter(p ->
                            frame.objects().stream().noneMatch(o -> o.entity().equals(p.entity())))
                    .ifPresent(p -> {
                        roles.put("place", filler(p));
                        evidence.addAll(p.words());
                    });
        }
        Optional<Circumstances.Tied<TimeRange>> time =
                circumstances.time(frame).map(t -> t.with(dated(status, relation, t.value(), circumstances.rules())));
        Optional<Circumstances.Tied<Amount>> amount = circumstances.amount(frame);
        time.ifPresent(t -> evidence.addAll(t.words()));
        amount.ifPresent(a -> evidence.addAll(a.words()));

        if (amount.isPresent()
                && roles.get("content") instanceof Filler.TextFiller text
                && text.excerpt().span().overlaps(amount.get().value().excerpt().span())) {
            roles.remove("content");
        }

        List<ReportedSpeech> around = attributions.around(frame.trigger()).stream()
                .filter(s -> !status.isPresupposed() || s.mode() == QuotationMode.DIRECT)
                .toList();
        boolean told = around.stream().anyMatch(s -> s.mode() != QuotationMode.DIRECT);
        if (status.isConditional() && !told) {
            status.weaken(Certainty.POSSIBLE, frame.trigger(), StatusRule.CONDITIONAL);
        }
        if (status.isEnded() && frame.isRoleNoun() && around.isEmpty()) {
            status.negate(frame.trigger(), StatusRule.ENDED);
        }
        List<Qualification> qualifications = qualifications(status, around);
        around.forEach(s -> status(s, status));

        Tense tense = status.tense();
        if (!status.isPast()
                && time.isPresent()
                && time.get().value().from() != null
                && article.published() != null
                && time.get().value().from().isAfter(article.published())) {
            tense = Tense.FUTURE;
        }
        Certainty certainty = status.certainty();
        @Nullable Attribution attribution = attributions.attribution(around);
        Relation stated = relation;
        boolean promised = tense == Tense.FUTURE && status.polarity() == Polarity.POSITIVE;
        if (promised
                && relation.commitment() != null
                && attribution != null
                && subjectId.equals(attribution.source())) {
            stated = relation(relation.commitment());
            tense = Tense.NON_FUTURE;
            attribution = attribution.within();
        }
        Steps steps = new Steps(predicates.sentence());
        steps.add(frame);
        steps.add(subject);
        Optional.ofNullable(object).ifPresent(steps::add);
        roles.keySet().stream()
                .flatMap(role -> frame.role(role).stream().limit(1))
                .forEach(steps::add);
        time.map(Circumstances.Tied::rule).ifPresent(steps::add);
        steps.add(status);
        around.forEach(steps::add);
        Excerpt trigger = excerpt(frame.trigger());
        LexiconEntry entry = frame.entry();
        String id = id(stated.name(), subjectId, objectId, roles, trigger);
        return new Statement(
                id,
                new Claim(stated.name(), subjectId, objectId, roles),
                new Factuality(status.polarity(), certainty, tense, attribution, qualifications),
                new Setting(
                        amount.map(Circumstances.Tied::value).orElse(null),
                        time.map(Circumstances.Tied::value).orElse(null)),
                codes.of(
                        frame,
                        stated,
                        circumstances.sentence(),
                        amount.isPresent(),
                        status.polarity(),
                        certainty,
                        tense,
                        PloverCodes.isOwnWill(predicates, frame, subject)),
                new Wording(trigger, excerpt(evidence)),
                new Derivation(entry.rule(), steps.list(), confidence(subject, object, certainty)));
    }

    private TimeRange dated(Status status, Relation relation, TimeRange range, Rules rules) {
        if (status.isPast()) {
            return BareDates.before(article.published(), range, rules);
        }
        return status.isPresent() && relation.ploverEvent() != null
                ? BareDates.after(article.published(), range, rules)
                : range;
    }

    /** What the cues of the speech around say of its content. */
    private static void status(ReportedSpeech speech, Status status) {
        status.apply(speech.effects(), speech.cue(), speech.rule());
    }

    private List<Qualification> qualifications(Status status, List<ReportedSpeech> around) {
        List<Qualification> all = new ArrayList<>();
        status.marks().forEach(m -> all.add(new Qualification(m.qualifier(), excerpt(m.words()), m.rule())));
        around.stream()
                .filter(s -> !s.cue().isEmpty())
                .forEach(s -> all.add(new Qualification("attribution", excerpt(s.cue()), s.rule())));
        all.sort(Comparator.comparing(q -> q.word().span()));
        return all;
    }

    private Filler filler(Filling filling) {
        return filling.reference() != null
                ? new Filler.EntityFiller(filling.reference().entity())
                : new Filler.TextFiller(excerpt(filling.words()));
    }

    private Excerpt excerpt(List<Token> words) {
        int begin = words.stream().mapToInt(t -> t.span().begin()).min().orElseThrow();
        int end = words.stream().mapToInt(t -> t.span().end()).max().orElseThrow();
        return Excerpt.of(article, new Span(begin, end));
    }

    private static double confidence(Filling subject, @Nullable Filling object, Certainty certainty) {
        double confidence = 0.95;
        for (Filling filling : object == null ? List.of(subject) : List.of(subject, object)) {
            confidence -= filling.sure() ? 0 : 0.1;
            confidence -= filling.reference() != null && filling.reference().kind() != MentionKind.NAME ? 0.05 : 0;
        }
        return Math.round((confidence - (certainty == Certainty.CERTAIN ? 0 : 0.05)) * 100) / 100.0;
    }

    private String id(
            String relation, String subject, @Nullable String object, Map<String, Filler> roles, Excerpt trigger) {
        String stated = String.join(
                "\u0000",
                article.id(),
                article.sha256(),
                relation,
                subject,
                String.valueOf(object),
                roles.toString(),
                trigger.toString());
        return Hashing.sha256()
                .hashString(stated, StandardCharsets.UTF_8)
                .toString()
                .substring(0, ID_LENGTH);
    }
}
