// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.explain;

import com.github.freva.asciitable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Mention;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.Statement;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.argument.Argument;
import org.newsgraph.nlp.argument.Predicates;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.Features;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.nlp.token.VerbForm;
import org.newsgraph.pipeline.Extraction;
import org.newsgraph.pipeline.FrameFate;
import org.newsgraph.query.TextTable;

/** Tells of a text how each step read it: what is stated, what is not, and which rules made it so. */
public final class TextExplanation {

    private static final List<Column> TOKENS = List.of(
            TextTable.number("#"),
            TextTable.words("token"),
            TextTable.words("lemma"),
            TextTable.words("form"),
            TextTable.words("name"),
            TextTable.number("head"),
            TextTable.words("function"),
            TextTable.words("mended from"),
            TextTable.words("by"));

    private final Extraction extraction;

    public TextExplanation(Extraction extraction) {
        this.extraction = extraction;
    }

    /** Returns all that is told, as lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Predicates sentence : extraction.article().predicates()) {
            sentence(sentence, lines);
        }
        part("links", links(), lines);
        part("speech", extraction.graph().quotations().stream().flatMap(this::quotation), lines);
        part("statements", extraction.graph().statements().stream().flatMap(this::statement), lines);
        return lines;
    }

    private static void part(String title, Stream<String> content, List<String> lines) {
        List<String> all = content.toList();
        lines.add(title);
        (all.isEmpty() ? List.of("none") : all).forEach(line -> lines.add("  " + line));
        lines.add("");
    }

    private void sentence(Predicates predicates, List<String> lines) {
        Sentence sentence = predicates.sentence();
        Sentence before = extraction.analysed().sentences().get(sentence.index());
        lines.add("sentence " + (sentence.index() + 1));
        List<Object[]> rows = sentence.tokens().stream()
                .map(token -> row(sentence, token, before.token(token.index())))
                .toList();
        TextTable.of(TOKENS, rows).lines().map(String::stripTrailing).forEach(lines::add);
        lines.add("");
        part("arguments", arguments(predicates), lines);
        part(
                "frames",
                extraction.frames().stream().filter(f -> isOf(sentence, f)).map(this::frame),
                lines);
    }

    private static Object[] row(Sentence sentence, Token token, Token before) {
        boolean mended = !sentence.repairs(token).isEmpty();
        return new Object[] {
            String.valueOf(token.index() + 1),
            token.text(),
            token.lemma(),
            form(token.features()),
            token.nameKind() == NameKind.NONE ? "" : label(token.nameKind()),
            token.head() < 0 ? "" : String.valueOf(token.head() + 1),
            label(token.function()),
            mended ? form(before.features()) + ", " + place(before) : "",
            String.join("; ", sentence.repairs(token))
        };
    }

    private static String place(Token token) {
        return label(token.function()) + (token.function() == Dependency.ROOT ? "" : " of " + (token.head() + 1));
    }

    private static String form(Features features) {
        return label(features.wordClass())
                + (features.verbForm() == VerbForm.NONE ? "" : " " + label(features.verbForm()))
                + (features.plural() ? " plural" : "");
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Stream<String> arguments(Predicates predicates) {
        return predicates.sentence().tokens().stream()
                .filter(t -> t.isVerb() || t.isNoun() || t.isAdjective())
                .filter(t -> !predicates.at(t).arguments().isEmpty())
                .map(t -> t.text() + ": "
                        + predicates.at(t).arguments().stream()
                                .map(a -> argument(predicates.sentence(), a))
                                .collect(Collectors.joining(", ")));
    }

    private static String argument(Sentence sentence, Argument argument) {
        return argument.function() + " " + sentence.token(argument.head()).text() + " ("
                + argument.rule().id() + ")";
    }

    private static boolean isOf(Sentence sentence, FrameFate fate) {
        return sentence.tokens().containsAll(fate.trigger());
    }

    private String frame(FrameFate fate) {
        String words = fate.trigger().stream().map(Token::text).collect(Collectors.joining(" "));
        String how = fate.lost() == null ? "stands" : "lost, " + fate.lost();
        return "\"" + words + "\"  " + fate.entry().rule() + " [" + fate.entry().location() + "]: " + how;
    }

    private Stream<String> links() {
        return extraction.graph().entities().stream()
                .flatMap(entity -> entity.mentions().stream().map(mention -> link(entity, mention)));
    }

    private static String link(Entity entity, Mention mention) {
        return "\"" + mention.excerpt().text() + "\" = " + entity.name() + " (" + entity.type() + " " + entity.id()
                + ")" + by(mention.derivation());
    }

    private Stream<String> quotation(Quotation quotation) {
        return Stream.of(quotation.mode().label() + ": \"" + quotation.content().text() + "\", said by "
                + (quotation.source() == null ? "nobody known" : name(quotation.source()))
                + (quotation.cue() == null ? "" : ", cue \"" + quotation.cue().text() + "\"")
                + by(quotation.derivation()));
    }

    private Stream<String> statement(Statement statement) {
        List<String> lines = new ArrayList<>();
        lines.add(statement.relation() + "(" + name(statement.subject())
                + (statement.object() == null ? "" : ", " + name(statement.object())) + ")  "
                + statement.polarity().label() + ", " + statement.certainty().label() + ", "
                + statement.tense().label() + (statement.asserted() ? ", asserted" : ", not asserted"));
        statement
                .qualifications()
                .forEach(q ->
                        lines.add("  " + q.qualifier() + " by \"" + q.word().text() + "\" (" + q.rule() + ")"));
        statement.derivation().steps().forEach(step -> lines.add("  " + step));
        return lines.stream();
    }

    private String name(String entity) {
        ArticleGraph graph = extraction.graph();
        return graph.entities().stream()
                .filter(e -> e.id().equals(entity))
                .map(Entity::name)
                .findFirst()
                .orElse(entity);
    }

    private static String by(List<String> derivation) {
        return derivation.isEmpty() ? "" : "  by " + String.join("; ", derivation);
    }
}
