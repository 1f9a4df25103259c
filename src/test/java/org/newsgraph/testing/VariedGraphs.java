// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.Relation;

/**
 * Article graphs with every relation of the ontology in every status, and with each part present here and absent there;
 * all are about the same few entities, so that articles repeat, deny and claim what others state. Always the same.
 */
public final class VariedGraphs {

    /** Of queries, so that they find something. */
    public static final Map<String, String> PARAMETERS = Map.of(
            "name", "kovacs",
            "a", "zoltan",
            "b", "Norw*",
            "article", "varied-2",
            "day", "2025-12-04",
            "since", "2025-12-02",
            "until", "2025-12-07",
            "least", "2");

    private static final int ARTICLES = 6;
    private static final int STATEMENTS = 110;
    private static final LocalDate START = LocalDate.of(2025, 12, 1);

    /** Id, type, name, another name; the first few have a Wikidata id. */
    private static final List<List<String>> CAST = List.of(
            List.of("Q900001", "Person", "Zoltán Kovács", "Mr Kovács"),
            List.of("Q900002", "State", "Kingdom of Norway", "Norway"),
            List.of("Q900003", "Organization", "Großbank Łódź", "Łódź bank"),
            List.of("person/soren-orsted", "Person", "Søren Ørsted", "Ørsted’s deputy"),
            List.of("asset/loan", "Asset", "loan", "the “loan”"),
            List.of("group/ARTICLE/officials", "Group", "Kovács's officials", "officials"));

    private final List<Relation> relations;
    private final int number;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<Span>> mentions = new LinkedHashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    private record Draft(Relation relation, String subject, String object, Span trigger, Span words, Span evidence) {}

    private VariedGraphs(Ontology ontology, int number) {
        this.relations = ontology.relations().values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        this.number = number;
        this.random = new Random(number);
    }

    public static List<ArticleGraph> graphs(Ontology ontology) {
        return IntStream.rangeClosed(1, ARTICLES)
                .mapToObj(number -> new VariedGraphs(ontology, number).graph())
                .toList();
    }

    private ArticleGraph graph() {
        for (int i = 0; i < STATEMENTS; i++) {
            say(relations.get(i % relations.size()));
        }
        String id = "varied-" + number;
        Article article = new Article(
                id,
                "varied/" + id + ".txt",
                maybe("Varied news 🤝 (" + number + ")"),
                maybe("https://example.org/" + id),
                number % 3 == 0 ? null : "Publisher " + number % 2,
                number == ARTICLES ? null : START.plusDays(number / 2),
                String.format("%064d", number),
                new ArticleText(text.toString()));
        List<Statement> statements = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        for (Draft draft : drafts) {
            statements.add(statement(article, draft, id + "-" + statements.size()));
            if (oneIn(3)) {
                quotations.add(new Quotation(
                        id + "-said-" + quotations.size(),
                        any(QuotationMode.values()),
                        maybe(draft.subject()),
                        null,
                        maybe(Excerpt.of(article, draft.trigger())),
                        Excerpt.of(article, draft.words()),
                        derivation(draft)));
            }
        }
        return new ArticleGraph(article, entities(article), statements, quotations, List.of(), List.of());
    }

    private static List<String> derivation(Draft draft) {
        return draft.words().begin() % 2 == 0 ? List.of() : List.of("tree.due", "verb meet subject=subject");
    }

    private void say(Relation relation) {
        int begin = length();
        int acting = random.nextInt(CAST.size());
        String subject = mention(acting);
        Span trigger = write(relation.name());
        String object = relation.objectRequired() || !oneIn(4)
                ? mention((acting + random.nextInt(1, CAST.size())) % CAST.size())
                : null;
        Span words = write("🤝 as spokesman on matter " + random.nextInt(3));
        drafts.add(new Draft(relation, subject, object, trigger, words, new Span(begin, words.end())));
        write("; ");
    }

    private String mention(int which) {
        List<String> member = CAST.get(which);
        String id = id(member);
        mentions.computeIfAbsent(id, key -> new ArrayList<>()).add(write(member.get(oneIn(2) ? 2 : 3)));
        return id;
    }

    private String id(List<String> member) {
        return member.get(0).replace("ARTICLE", "varied-" + number);
    }

    private Span write(String words) {
        int begin = length();
        text.append(words).append(' ');
        return new Span(begin, length() - 1);
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }

    private List<Entity> entities(Article article) {
        List<Entity> entities = new ArrayList<>();
        for (List<String> member : CAST) {
            String id = id(member);
            boolean called = number % 2 == 0;
            entities.add(new Entity(
                    id,
                    member.get(1),
                    member.get(called ? 2 : 3),
                    id.startsWith("Q") ? id : null,
                    called ? List.of() : List.of(member.get(2)),
                    mentions.getOrDefault(id, List.of()).stream()
                            .map(span -> new Mention(
                                    Excerpt.of(article, span),
                                    id.startsWith("group") ? MentionKind.NOMINAL : any(MentionKind.values())))
                            .toList()));
        }
        return entities;
    }

    private Statement statement(Article article, Draft draft, String id) {
        Excerpt words = Excerpt.of(article, draft.words());
        Claim claim = new Claim(draft.relation().name(), draft.subject(), draft.object(), roles(draft, words));
        Setting setting = new Setting(
                oneIn(3) ? null : new Amount(amount(), maybe(oneIn(2) ? "EUR" : "NOK"), words),
                oneIn(3) ? null : time());
        return new Statement(
                id,
                claim,
                new Factuality(
                        oneIn(3) ? Polarity.NEGATIVE : Polarity.POSITIVE,
                        oneIn(3) ? any(Certainty.values()) : Certainty.CERTAIN,
                        oneIn(3) ? Tense.FUTURE : Tense.NON_FUTURE,
                        oneIn(2) ? null : claim(article, draft, oneIn(3) ? claim(article, draft, null) : null),
                        List.of()),
                setting,
                plover(draft.relation()),
                new Wording(Excerpt.of(article, draft.trigger()), Excerpt.of(article, draft.evidence())),
                new Derivation(
                        draft.relation().name() + ": verb generated subject=subject object=object",
                        derivation(draft),
                        0.9));
    }

    private SortedMap<String, Filler> roles(Draft draft, Excerpt words) {
        SortedMap<String, Filler> roles = new TreeMap<>();
        for (String role : draft.relation().roles().stream().sorted().toList()) {
            if (role.equals("office") && !oneIn(4)) {
                roles.put(role, new Filler.TextFiller(words));
            } else if (oneIn(2)) {
                String entity = id(CAST.get(random.nextInt(CAST.size())));
                roles.put(role, oneIn(3) ? new Filler.TextFiller(words) : new Filler.EntityFiller(entity));
            }
        }
        return roles;
    }

    private BigDecimal amount() {
        return maybe(new BigDecimal(random.nextInt(1, 9)).movePointRight(random.nextInt(3)));
    }

    private TimeRange time() {
        LocalDate from = START.plusDays(random.nextInt(8));
        return new TimeRange(maybe(from), maybe(from.plusDays(random.nextInt(10))), "then");
    }

    private Attribution claim(Article article, Draft draft, Attribution within) {
        String source = id(CAST.get(random.nextInt(CAST.size())));
        return new Attribution(maybe(source), Excerpt.of(article, draft.trigger()), within);
    }

    private PloverCode plover(Relation relation) {
        return relation.ploverEvent() == null || oneIn(4)
                ? null
                : new PloverCode(relation.ploverEvent(), oneIn(3) ? null : relation.ploverMode());
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private <T> T any(T[] values) {
        return Arrays.asList(values).get(random.nextInt(values.length));
    }

    private <T> T maybe(T value) {
        return oneIn(4) ? null : value;
    }
}
