// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.extract.statement;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.article.Article;
import org.newsgraph.extract.frame.FilledFrame;
import org.newsgraph.extract.frame.Filling;
import org.newsgraph.extract.status.Status;
import org.newsgraph.graph.Claim;
import org.newsgraph.graph.Derivation;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Factuality;
import org.newsgraph.graph.Setting;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.graph.Wording;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Relation;
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
    private final Excerpts excerpts;
    private final Attributions attributions;
    private final PloverCodes codes;

    public StatementBuilder(Ontology ontology, Article article, Attributions attributions) {
        this.ontology = ontology;
        this.excerpts = new Excerpts(article);
        this.attributions = attributions;
        this.codes = new PloverCodes(ontology);
    }

    public List<Statement> build(
            FilledFrame frame,
            Predicates predicates,
            Function<List<Filling>, Status> statuses,
            Circumstances circumstances) {
        return participants(frame).stream()
                .filter(pair -> !pair.areOne())
                .map(pair -> statement(frame, predicates, statuses.apply(pair.all()), circumstances, pair))
                .toList();
    }

    private List<Participants> participants(FilledFrame frame) {
        Relation relation = ontology.relation(frame.entry().relation());
        List<Filling> subjects =
                frame.subjects().stream().limit(MOST_PARTICIPANTS).toList();
        List<Filling> objects =
                frame.objects().stream().limit(MOST_PARTICIPANTS).toList();
        List<Participants> pairs = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            Filling subject = subjects.get(i);
            List<Filling> others = relation.symmetric() && objects.isEmpty() && subjects.size() > 1
                    ? subjects.subList(i + 1, subjects.size())
                    : objects;
            others.forEach(other -> pairs.add(new Participants(subject, Optional.of(other))));
            if (objects.isEmpty() && (!relation.symmetric() || subjects.size() == 1)) {
                pairs.add(new Participants(subject, Optional.empty()));
            }
        }
        return pairs;
    }

    private Statement statement(
            FilledFrame frame,
            Predicates predicates,
            Status status,
            Circumstances circumstances,
            Participants participants) {
        Relation relation = ontology.relation(frame.entry().relation());
        List<Token> evidence = new ArrayList<>(frame.trigger());
        participants.all().forEach(filling -> evidence.addAll(filling.words()));
        frame.support().ifPresent(s -> evidence.addAll(s.words()));
        status.marks().forEach(m -> evidence.addAll(m.words()));

        Optional<Circumstances.Tied<TimeRange>> time =
                circumstances.time(frame).map(t -> t.with(dated(status, relation, t.value(), circumstances.rules())));
        Scene scene = Scene.of(frame, relation, circumstances, time, excerpts);
        evidence.addAll(scene.words());
        Standing standing = Standing.of(
                frame,
                relation,
                status,
                time.map(Circumstances.Tied::value),
                participants,
                attributions,
                ontology,
                excerpts);

        Claim claim =
                new Claim(standing.relation().name(), participants.subjectId(), participants.objectId(), scene.roles());
        Excerpt trigger = excerpts.of(frame.trigger());
        Factuality factuality = standing.factuality();
        return new Statement(
                id(claim, trigger),
                claim,
                factuality,
                new Setting(
                        scene.amount().map(Circumstances.Tied::value).orElse(null),
                        time.map(Circumstances.Tied::value).orElse(null)),
                codes.of(
                        frame,
                        standing.relation(),
                        circumstances.sentence(),
                        scene.amount().isPresent(),
                        factuality.polarity(),
                        factuality.certainty(),
                        factuality.tense(),
                        PloverCodes.isOwnWill(predicates, frame, participants.subject())),
                new Wording(trigger, excerpts.of(evidence)),
                new Derivation(
                        frame.entry().rule(),
                        steps(frame, predicates, status, participants, scene, standing),
                        Confidence.of(participants, factuality.certainty())));
    }

    private static List<String> steps(
            FilledFrame frame,
            Predicates predicates,
            Status status,
            Participants participants,
            Scene scene,
            Standing standing) {
        Steps steps = new Steps(predicates.sentence());
        steps.add(frame);
        participants.all().forEach(steps::add);
        scene.roles().keySet().stream()
                .flatMap(role -> frame.role(role).stream().limit(1))
                .forEach(steps::add);
        scene.time().map(Circumstances.Tied::rule).ifPresent(steps::add);
        steps.add(status);
        standing.around().forEach(steps::add);
        return steps.list();
    }

    private TimeRange dated(Status status, Relation relation, TimeRange range, Rules rules) {
        if (status.isPast()) {
            return BareDates.before(excerpts.article().published(), range, rules);
        }
        return status.isPresent() && relation.ploverEvent() != null
                ? BareDates.after(excerpts.article().published(), range, rules)
                : range;
    }

    private String id(Claim claim, Excerpt trigger) {
        Article article = excerpts.article();
        String stated = String.join(
                "\u0000",
                article.id(),
                article.sha256(),
                claim.relation(),
                claim.subject(),
                String.valueOf(claim.object()),
                claim.roles().toString(),
                trigger.toString());
        return Hashing.sha256()
                .hashString(stated, StandardCharsets.UTF_8)
                .toString()
                .substring(0, ID_LENGTH);
    }
}
