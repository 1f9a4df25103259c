// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleText;
import org.newsgraph.article.Span;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Attribution;
import org.newsgraph.graph.Certainty;
import org.newsgraph.graph.Claim;
import org.newsgraph.graph.Derivation;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.EntityDescription;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Factuality;
import org.newsgraph.graph.Filler;
import org.newsgraph.graph.Mention;
import org.newsgraph.graph.MentionKind;
import org.newsgraph.graph.PloverCode;
import org.newsgraph.graph.Polarity;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.graph.Setting;
import org.newsgraph.graph.Statement;
import org.newsgraph.graph.Tense;
import org.newsgraph.graph.TimeRange;
import org.newsgraph.graph.Wording;

/**
 * Any number of article graphs of the shape that real ones have: most statements are of a few well-known entities, a
 * third are somebody's claim, and every excerpt is verbatim. The same number always gives the same graph.
 */
public final class GeneratedGraphs {

    private static final List<String> RELATIONS =
            List.of("metWith", "spokeWith", "pledged", "opposed", "accused", "supports", "demanded", "visited");
    private static final List<String> TYPES = List.of("Person", "State", "Organization");
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final int KNOWN = 2000;

    private final int number;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<Span>> mentions = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();

    private GeneratedGraphs(int number) {
        this.number = number;
        this.random = new Random(number);
    }

    /** @param statements how many the article states */
    public static ArticleGraph graph(int number, int statements) {
        GeneratedGraphs made = new GeneratedGraphs(number);
        for (int i = 0; i < statements; i++) {
            made.say();
        }
        return made.graph();
    }

    /** Those that articles share, by id. */
    public static Stream<EntityDescription> knownEntities() {
        return IntStream.range(0, KNOWN)
                .mapToObj(which -> new EntityDescription(
                        known(which),
                        List.of(type(known(which))),
                        "Leader Number " + which,
                        List.of("Leader " + which),
                        known(which)));
    }

    private static String known(int which) {
        return "Q" + (100000 + which);
    }

    private static String type(String id) {
        return id.startsWith("Q") ? TYPES.get(Math.floorMod(id.hashCode(), TYPES.size())) : "Group";
    }

    private record Sentence(
            String relation,
            String subject,
            String object,
            String place,
            Span trigger,
            Span amount,
            Span time,
            Span cue,
            String source,
            Span evidence) {}

    private void say() {
        String source = null;
        Span cue = null;
        if (random.nextInt(3) == 0) {
            source = mention();
            cue = write("said");
            write("that");
        }
        int begin = text.length();
        String subject = mention();
        String relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
        Span trigger = write(relation);
        String object = mention();
        Span amount = relation.equals("pledged") ? write("€" + (1 + random.nextInt(900)) + "m") : null;
        write("in");
        String place = mention();
        Span time = write("on " + START.plusDays(number % 365));
        sentences.add(new Sentence(
                relation, subject, object, place, trigger, amount, time, cue, source, new Span(begin, time.end())));
        write("as talks on the matter went on.");
    }

    /** A few entities are in every second article, most in hardly any; a tenth are known by a description alone. */
    private String mention() {
        String id;
        String name;
        if (random.nextInt(10) == 0) {
            int which = random.nextInt(3);
            id = "group/article-" + number + "/officials-" + which;
            name = "officials of ministry " + which;
        } else {
            int which = (int) (KNOWN * Math.pow(random.nextDouble(), 3));
            id = known(which);
            name = (random.nextBoolean() ? "Leader Number " : "Leader ") + which;
        }
        names.putIfAbsent(id, name);
        mentions.computeIfAbsent(id, key -> new ArrayList<>()).add(write(names.get(id)));
        return id;
    }

    private Span write(String words) {
        int begin = text.length();
        text.append(words).append(' ');
        return new Span(begin, begin + words.length());
    }

    private ArticleGraph graph() {
        String id = "article-" + number;
        Article article = new Article(
                id,
                "generated/" + id + ".txt",
                "Talks go on (" + number + ")",
                "https://example.org/" + id,
                "The Example",
                START.plusDays(number % 365),
                String.format("%064d", number),
                new ArticleText(text.toString()));
        List<Statement> statements = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        for (Sentence sentence : sentences) {
            statements.add(statement(article, sentence, id + "-" + statements.size()));
            if (sentence.source() != null) {
                quotations.add(new Quotation(
                        id + "-said-" + quotations.size(),
                        QuotationMode.INDIRECT,
                        sentence.source(),
                        null,
                        Excerpt.of(article, sentence.cue()),
                        Excerpt.of(article, sentence.evidence()),
                        List.of()));
            }
        }
        return new ArticleGraph(article, entities(article), statements, quotations, List.of(), List.of());
    }

    private List<Entity> entities(Article article) {
        List<Entity> entities = new ArrayList<>();
        mentions.forEach((id, spans) -> entities.add(new Entity(
                id,
                type(id),
                names.get(id),
                id.startsWith("Q") ? id : null,
                List.of(),
                spans.stream()
                        .map(span -> new Mention(Excerpt.of(article, span), MentionKind.NAME))
                        .toList())));
        return entities;
    }

    private static Statement statement(Article article, Sentence sentence, String id) {
        Excerpt amount = sentence.amount() == null ? null : Excerpt.of(article, sentence.amount());
        Excerpt time = Excerpt.of(article, sentence.time());
        LocalDate day = article.published();
        return new Statement(
                id,
                new Claim(
                        sentence.relation(),
                        sentence.subject(),
                        sentence.object(),
                        new TreeMap<>(Map.of("place", new Filler.EntityFiller(sentence.place())))),
                new Factuality(
                        Polarity.POSITIVE,
                        Certainty.CERTAIN,
                        Tense.NON_FUTURE,
                        sentence.cue() == null
                                ? null
                                : new Attribution(sentence.source(), Excerpt.of(article, sentence.cue()), null),
                        List.of()),
                new Setting(
                        amount == null
                                ? null
                                : new Amount(
                                        new BigDecimal(amount.text().replaceAll("\\D", "")).movePointRight(6),
                                        "EUR",
                                        amount),
                        new TimeRange(day, day, time.text())),
                new PloverCode("CONSULT", "visit"),
                new Wording(Excerpt.of(article, sentence.trigger()), Excerpt.of(article, sentence.evidence())),
                new Derivation(sentence.relation() + ": verb generated subject=subject object=object", List.of(), 0.9));
    }
}
