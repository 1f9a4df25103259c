// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.Qualification;
import org.newsgraph.graph.Statement;
import org.newsgraph.ontology.LexiconEntry;
import org.newsgraph.ontology.Ontology;

/** Says of one statement which words of its article it rests on, and why its status is what it is. */
public final class Explanation {

    private static final String NONE = "-";

    private final ArticleGraph graph;
    private final Statement statement;
    private final Ontology ontology;

    public Explanation(ArticleGraph graph, Statement statement, Ontology ontology) {
        this.graph = graph;
        this.statement = statement;
        this.ontology = ontology;
    }

    /**
     * The sentence with its spans marked, the roles, the lexicon entry and the reasons of the status, as lines.
     *
     * @param evidence how to show the words of the evidence
     * @param trigger how to show the words of the trigger
     */
    public List<String> lines(UnaryOperator<String> evidence, UnaryOperator<String> trigger) {
        List<String> lines = new ArrayList<>();
        lines.add("statement   " + statement.id());
        lines.add("article     " + graph.article().id() + " (" + graph.article().source() + "), characters "
                + statement.evidence().begin() + " to " + statement.evidence().end());
        lines.add("");
        lines.add(sentence(evidence, trigger));
        lines.add("");
        lines.add("relation    " + statement.relation() + ": "
                + ontology.relation(statement.relation()).definition());
        lines.add("subject     " + entity(statement.subject()));
        lines.add("object      " + (statement.object() == null ? NONE : entity(statement.object())));
        statement.roles().forEach((role, filler) -> lines.add(pad(role) + filler(filler)));
        if (statement.amount() != null) {
            lines.add("amount      " + Objects.toString(statement.amount().value(), "no exact figure") + " "
                    + Objects.toString(statement.amount().currency(), "in an unnamed currency") + " ("
                    + statement.amount().excerpt().text() + ")");
        }
        if (statement.time() != null) {
            lines.add("time        " + Objects.toString(statement.time().from(), "?") + " to "
                    + Objects.toString(statement.time().to(), "?") + " ("
                    + statement.time().text() + ")");
        }
        lines.add("");
        lines.add("lexicon     " + statement.rule()
                + entry().map(e -> " [" + e.location() + "]").orElse(""));
        lines.add("trigger     \"" + statement.trigger().text() + "\"");
        entry().ifPresent(e -> lines.add("example     " + e.example()));
        for (int i = 0; i < statement.derivation().steps().size(); i++) {
            lines.add((i == 0 ? "derivation  " : " ".repeat(12))
                    + statement.derivation().steps().get(i));
        }
        lines.add("");
        lines.add("asserted    " + (statement.asserted() ? "yes" : "no"));
        lines.add("polarity    " + statement.polarity().label() + because("polarity"));
        lines.add("certainty   " + statement.certainty().label() + because("certainty"));
        lines.add("tense       " + statement.tense().label() + because("tense"));
        lines.add("attribution " + attribution(statement.attribution()) + because("attribution"));
        return lines;
    }

    private Optional<LexiconEntry> entry() {
        return ontology.lexicon().entries().stream()
                .filter(e -> e.rule().equals(statement.rule()))
                .findFirst();
    }

    private String because(String qualifier) {
        String reasons = statement.qualifications().stream()
                .filter(q -> q.qualifier().equals(qualifier))
                .sorted(Comparator.comparing((Qualification q) -> q.word().span()))
                .map(q -> "\"" + q.word().text() + "\" (" + q.rule() + ")")
                .collect(Collectors.joining(", "));
        return reasons.isEmpty() ? "" : "  because of " + reasons;
    }

    private String attribution(@Nullable Attribution attribution) {
        if (attribution == null) {
            return "the article itself";
        }
        String source = attribution.source() == null ? "a source without a name" : entity(attribution.source());
        return source + ", by \"" + attribution.cue().text() + "\""
                + (attribution.within() == null ? "" : "; reported by " + attribution(attribution.within()));
    }

    private String filler(Filler filler) {
        return filler instanceof Filler.EntityFiller e
                ? entity(e.entity())
                : "\"" + ((Filler.TextFiller) filler).excerpt().text() + "\"";
    }

    private String entity(String id) {
        Map<String, Entity> entities = graph.entities().stream().collect(Collectors.toMap(Entity::id, e -> e));
        Entity entity = entities.get(id);
        return entity == null ? id : entity.name() + " (" + entity.type() + " " + id + ")";
    }

    private static String pad(String role) {
        return String.format(Locale.ROOT, "%-12s", role);
    }

    /** The sentence or sentences around the evidence, on one line, with evidence and trigger marked. */
    private String sentence(UnaryOperator<String> evidence, UnaryOperator<String> trigger) {
        Article article = graph.article();
        Excerpt words = statement.evidence();
        Excerpt mark = statement.trigger();
        Span around = new SentenceAround(ontology.lexicon().honorificWords()).of(article, words.span());
        String shown = slice(article, around.begin(), words.begin())
                + evidence.apply(slice(article, words.begin(), mark.begin()))
                + trigger.apply(mark.text())
                + evidence.apply(slice(article, mark.end(), words.end()))
                + slice(article, words.end(), around.end());
        return shown.strip().replaceAll("\\s+", " ");
    }

    private static String slice(Article article, int begin, int end) {
        return begin >= end ? "" : article.text().slice(new Span(begin, end));
    }
}
