// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.NameSpan;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TimeSpan;
import org.newsgraph.nlp.token.Dependency;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.PennTags;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Trigger;
import org.newsgraph.ontology.WordCategory;

/**
 * Articles as no analyser would give them: words of the lexicon and of all that the rules look for, in any order. Three
 * of four tokens have a tag and a function that fit the word, and hang where such a function may, so that the rules
 * find what they look for in surroundings that they do not expect; of the others nothing need fit.
 */
public final class RandomArticles {

    private static final List<String> TAGS = List.of(
            ("CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN"
                            + " VBP VBZ WDT WP WP$ WRB , . : '' `` -LRB- -RRB- $ #")
                    .split(" "));
    private static final List<String> NAME_TYPES =
            List.of(("O O O PERSON ORGANIZATION LOCATION MISC MONEY NUMBER" + " ORDINAL PERCENT DATE TIME DURATION SET")
                    .split(" "));
    private static final List<String> OTHER_WORDS = List.of(
            ("he she it they him her them his its their who whom whose which what that whatever this the a an no none"
                            + " neither nor not never and or but if unless should had were to of by in on at after until"
                            + " since with for from as including among about what when said says told according to accused"
                            + " ' \" “ ” ‘ ’ '' `` « » : ; , . ? ! ( ) - – … $ € £ 5 20 300 million billion bn euros dollars"
                            + " Monday June 2025 yesterday week years Ana Lima Bell Utopia Freedonia Kyiv EU ECB President"
                            + " Ukraine Russia Dutch Paris 🤝 𝔎yiv \u00a0 x")
                    .split(" "));
    private static final List<String> TIMES =
            List.of("2025-12-01", "2025-W49", "2025-11", "2025", "P3D", "PRESENT_REF", "2025-12-01T10:00");
    private static final Arbitrary<String> NO_TYPE = Arbitraries.just("O");
    private static final List<String> PREPOSITIONS =
            List.of("with", "of", "by", "to", "in", "for", "against", "from", "after", "about", "as", "on");
    private static final List<Dependency> VERBAL = List.of(
            Dependency.CLAUSE,
            Dependency.OPEN_CLAUSE,
            Dependency.ADVERBIAL_CLAUSE,
            Dependency.RELATIVE_CLAUSE,
            Dependency.PARTICIPLE,
            Dependency.INFINITIVE,
            Dependency.PREPOSITION_CLAUSE,
            Dependency.CONJUNCT,
            Dependency.PARATAXIS);
    private static final List<Dependency> NOMINAL = List.of(
            Dependency.SUBJECT,
            Dependency.SUBJECT,
            Dependency.PASSIVE_SUBJECT,
            Dependency.OBJECT,
            Dependency.OBJECT,
            Dependency.INDIRECT_OBJECT,
            Dependency.PREPOSITION_OBJECT,
            Dependency.PREPOSITION_OBJECT,
            Dependency.ATTRIBUTE,
            Dependency.POSSESSIVE,
            Dependency.COMPOUND,
            Dependency.CONJUNCT,
            Dependency.APPOSITION);
    private static final Set<Dependency> OF_PREPOSITIONS =
            Set.of(Dependency.PREPOSITION_OBJECT, Dependency.PREPOSITION_CLAUSE);
    private static final Set<Dependency> OF_NOUNS = Set.of(
            Dependency.POSSESSIVE,
            Dependency.COMPOUND,
            Dependency.APPOSITION,
            Dependency.RELATIVE_CLAUSE,
            Dependency.PARTICIPLE,
            Dependency.INFINITIVE);
    private static final List<Dependency> DEPENDENT =
            Stream.of(Dependency.values()).filter(f -> f != Dependency.ROOT).toList();

    /** How the tokens of a sentence hang on each other. */
    public enum Shape {
        ANY,
        /** Each token depends on the one before it. */
        CHAIN,
        /** Each token depends on the one behind it. */
        BACKWARD_CHAIN,
        /** All tokens depend on the first. */
        STAR
    }

    /** @param rank place of a token in the order in which a tree of any shape is grown */
    private record Draw(String word, String tag, String type, Dependency function, int rank, int pick) {}

    /** A stretch of tokens, by two numbers that need not lie in the sentence. */
    private record Stretch(int sentence, int from, int length, int which) {}

    private record Draws(List<Draw> tokens, Shape shape) {}

    private final List<String> words;
    private final List<String> verbs;
    private final List<String> nouns;

    public RandomArticles(Lexicon lexicon) {
        List<Trigger> triggers = Stream.of(
                        lexicon.entries().stream().map(e -> e.trigger()),
                        lexicon.operators().stream().map(o -> o.trigger()),
                        lexicon.cues().stream().map(c -> c.trigger()))
                .flatMap(s -> s)
                .toList();
        this.verbs = heads(triggers, WordCategory.VERB);
        this.nouns = heads(triggers, WordCategory.NOUN);
        this.words = Stream.of(
                        triggers.stream().flatMap(t -> t.words().stream()),
                        lexicon.nouns().stream().map(n -> n.lemma()),
                        lexicon.classes().stream().flatMap(c -> c.nouns().stream()),
                        lexicon.honorificWords().stream())
                .flatMap(s -> s)
                .flatMap(w -> Stream.of(w.split(" ")))
                .distinct()
                .toList();
    }

    private static List<String> heads(List<Trigger> triggers, WordCategory category) {
        return triggers.stream()
                .filter(t -> t.category() == category)
                .map(Trigger::head)
                .distinct()
                .toList();
    }

    /** Of up to four sentences of up to 40 tokens. */
    public Arbitrary<AnalysedArticle> articles() {
        Arbitrary<List<Draws>> sentences = sentence().list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<Stretch>> stretches = stretch().list().ofMaxSize(8);
        return Combinators.combine(sentences, stretches, stretches, Arbitraries.of(true, false))
                .as(RandomArticles::article);
    }

    /** Of up to 40 tokens. */
    public Arbitrary<Sentence> sentences() {
        return sentence().map(draws -> article(List.of(draws), List.of(), List.of(), false)
                .sentences()
                .get(0));
    }

    /** Of one sentence of that many tokens. */
    public Arbitrary<AnalysedArticle> sentence(int tokens, Shape shape) {
        return token().withoutEdgeCases()
                .list()
                .ofSize(tokens)
                .map(draws -> article(List.of(new Draws(draws, shape)), List.of(), List.of(), true));
    }

    /**
     * The words as given, each sentence in a paragraph of its own.
     *
     * @param tag of all of them
     * @param type of all of them
     * @param function of all of them but roots
     */
    public static AnalysedArticle article(
            List<List<String>> sentences, String tag, String type, Dependency function, Shape shape) {
        List<Draws> draws = sentences.stream()
                .map(words -> new Draws(
                        words.stream()
                                .map(w -> new Draw(w, tag, type, function, 0, 0))
                                .toList(),
                        shape))
                .toList();
        return article(draws, List.of(), List.of(), true);
    }

    private Arbitrary<Draws> sentence() {
        return Combinators.combine(
                        token().list().ofMinSize(1).ofMaxSize(40).withSizeDistribution(RandomDistribution.uniform()),
                        Arbitraries.frequency(
                                Tuple.of(7, Shape.ANY),
                                Tuple.of(1, Shape.CHAIN),
                                Tuple.of(1, Shape.BACKWARD_CHAIN),
                                Tuple.of(1, Shape.STAR)))
                .as(Draws::new);
    }

    private Arbitrary<Draw> token() {
        Arbitrary<String> word = Arbitraries.oneOf(Arbitraries.of(words), Arbitraries.of(OTHER_WORDS));
        Arbitrary<Draw> any = draw(word, Arbitraries.of(TAGS), Arbitraries.of(NAME_TYPES), DEPENDENT, 1000);
        Arbitrary<Draw> verb = draw(
                Arbitraries.of(verbs), Arbitraries.of("VBD", "VBD", "VBZ", "VB", "VBG", "VBN"), NO_TYPE, VERBAL, 300);
        Arbitrary<Draw> noun = draw(Arbitraries.of(nouns), Arbitraries.of("NN", "NNS"), NO_TYPE, NOMINAL, 700);
        Arbitrary<Draw> name = draw(
                Arbitraries.of("Ana", "Lima", "Utopia", "Freedonia", "Ukraine", "Russia", "EU", "Kyiv"),
                Arbitraries.of("NNP"),
                Arbitraries.of("PERSON", "LOCATION", "ORGANIZATION"),
                NOMINAL,
                1000);
        Arbitrary<Draw> preposition =
                draw(Arbitraries.of(PREPOSITIONS), Arbitraries.of("IN"), NO_TYPE, List.of(Dependency.PREPOSITION), 500);
        Arbitrary<Draw> pronoun = draw(
                Arbitraries.of("he", "they", "it", "his", "their", "him"),
                Arbitraries.of("PRP", "PRP$"),
                NO_TYPE,
                List.of(Dependency.SUBJECT, Dependency.OBJECT, Dependency.POSSESSIVE, Dependency.PREPOSITION_OBJECT),
                1000);
        Arbitrary<Draw> relative = draw(
                Arbitraries.of("who", "whose", "which", "what", "that", "whoever"),
                Arbitraries.of("WP", "WP$", "WDT"),
                NO_TYPE,
                List.of(Dependency.SUBJECT, Dependency.OBJECT, Dependency.POSSESSIVE, Dependency.PREPOSITION_OBJECT),
                1000);
        Arbitrary<Draw> helper = draw(
                Arbitraries.of("will", "may", "would", "has", "was", "to", "not", "that", "if"),
                Arbitraries.of("MD", "VBZ", "VBD", "TO", "RB", "IN"),
                NO_TYPE,
                List.of(Dependency.AUXILIARY, Dependency.PASSIVE_AUXILIARY, Dependency.NEGATION, Dependency.MARKER),
                1000);
        Arbitrary<Draw> mark = draw(
                Arbitraries.of(",", "\"", "“", "”", ":", ";", "and", "or"),
                Arbitraries.of(",", "''", "``", ":", "CC"),
                NO_TYPE,
                List.of(Dependency.PUNCTUATION, Dependency.COORDINATOR),
                1000);
        return Arbitraries.frequencyOf(
                Tuple.of(6, any),
                Tuple.of(5, verb),
                Tuple.of(3, noun),
                Tuple.of(5, name),
                Tuple.of(2, preposition),
                Tuple.of(1, pronoun),
                Tuple.of(1, relative),
                Tuple.of(1, helper),
                Tuple.of(1, mark));
    }

    /** @param latest the later a token comes in the growing of the tree, the more it may hang on */
    private static Arbitrary<Draw> draw(
            Arbitrary<String> word,
            Arbitrary<String> tag,
            Arbitrary<String> type,
            List<Dependency> functions,
            int latest) {
        return Combinators.combine(
                        word,
                        tag,
                        type,
                        Arbitraries.of(functions),
                        Arbitraries.integers()
                                .between(latest / 4, latest)
                                .withDistribution(RandomDistribution.uniform()),
                        Arbitraries.integers().between(0, 1000).withDistribution(RandomDistribution.uniform()))
                .as(Draw::new);
    }

    private static Arbitrary<Stretch> stretch() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 40);
        return Combinators.combine(number, number, Arbitraries.integers().between(0, 3), number)
                .as(Stretch::new);
    }

    private static AnalysedArticle article(List<Draws> draws, List<Stretch> names, List<Stretch> times, boolean dated) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        int end = 0;
        for (Draws sentence : draws) {
            List<Token> tokens = new ArrayList<>();
            int[] heads = heads(sentence);
            for (Draw draw : sentence.tokens()) {
                int begin = end + (text.isEmpty() ? 0 : 1);
                text.append(text.isEmpty() ? "" : " ").append(draw.word());
                end = begin + draw.word().codePointCount(0, draw.word().length());
                int index = tokens.size();
                tokens.add(token(draw, index, new Span(begin, end), heads[index]));
            }
            sentences.add(new Sentence(sentences.size(), sentences.size() / 2, tokens));
        }
        Article article = Article.of("random", "random", dated ? LocalDate.of(2025, 12, 1) : null, text.toString());
        List<Stretch> typed = sentences.stream()
                .flatMap(s -> s.tokens().stream()
                        .filter(t -> t.isProperNoun() && t.nameKind() != NameKind.NONE)
                        .map(t -> new Stretch(
                                s.index(),
                                t.index(),
                                0,
                                NAME_TYPES.indexOf(t.nameKind().name()))))
                .toList();
        return new AnalysedArticle(
                article,
                sentences,
                apart(Stream.concat(names.stream(), typed.stream()).toList(), sentences).stream()
                        .map(s -> new NameSpan(
                                s.sentence(),
                                s.from(),
                                s.from() + s.length(),
                                NameKind.of(pick(NAME_TYPES, s.which()))))
                        .filter(n -> n.kind() != NameKind.NONE)
                        .toList(),
                apart(times, sentences).stream()
                        .map(s -> new TimeSpan(
                                s.sentence(), s.from(), s.from() + s.length(), "DATE", pick(TIMES, s.which())))
                        .toList());
    }

    private static Token token(Draw draw, int index, Span span, int head) {
        String lemma = draw.tag().startsWith("NNP") ? draw.word() : draw.word().toLowerCase(Locale.ROOT);
        Dependency function = head < 0 ? Dependency.ROOT : draw.function();
        return new Token(
                index,
                span,
                draw.word(),
                lemma,
                PennTags.features(draw.tag()),
                NameKind.of(draw.type()),
                head,
                function);
    }

    private static <T> T pick(List<T> all, int which) {
        return all.get(which % all.size());
    }

    private static int[] heads(Draws sentence) {
        int size = sentence.tokens().size();
        int[] heads = new int[size];
        List<Integer> grown = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingInt(i -> sentence.tokens().get(i).rank()))
                .toList();
        for (int rank = 0; rank < size; rank++) {
            int token = grown.get(rank);
            int pick = sentence.tokens().get(token).pick();
            heads[token] = switch (sentence.shape()) {
                case ANY -> rank == 0 || pick % 50 == 0 ? -1 : head(sentence.tokens(), token, grown.subList(0, rank));
                case CHAIN -> token - 1;
                case BACKWARD_CHAIN -> token + 1 < size ? token + 1 : -1;
                case STAR -> token == 0 ? -1 : 0;
            };
        }
        return heads;
    }

    private static int head(List<Draw> tokens, int token, List<Integer> grown) {
        Draw draw = tokens.get(token);
        List<Integer> fit =
                grown.stream().filter(g -> mayHang(draw, tokens.get(g))).toList();
        return switch (fit.isEmpty() ? 0 : draw.pick() % 4) {
            case 0 -> pick(grown, draw.pick());
            case 1 -> pick(fit, draw.pick());
            default -> Collections.min(fit, Comparator.comparingInt(g -> Math.abs(g - token)));
        };
    }

    private static boolean mayHang(Draw draw, Draw head) {
        if (OF_PREPOSITIONS.contains(draw.function())) {
            return head.function() == Dependency.PREPOSITION;
        }
        if (draw.function() == Dependency.CONJUNCT) {
            return head.tag().charAt(0) == draw.tag().charAt(0);
        }
        return head.tag().startsWith(OF_NOUNS.contains(draw.function()) ? "NN" : "VB");
    }

    private static Stretch within(Stretch stretch, List<Sentence> sentences) {
        int sentence = stretch.sentence() % sentences.size();
        int size = sentences.get(sentence).tokens().size();
        int from = stretch.from() % size;
        return new Stretch(sentence, from, Math.min(stretch.length(), size - 1 - from), stretch.which());
    }

    /** In text order, none over another. */
    private static List<Stretch> apart(List<Stretch> stretches, List<Sentence> sentences) {
        List<Stretch> kept = new ArrayList<>();
        stretches.stream()
                .map(s -> within(s, sentences))
                .sorted(Comparator.comparingInt(Stretch::sentence).thenComparingInt(Stretch::from))
                .filter(s ->
                        kept.stream().noneMatch(k -> k.sentence() == s.sentence() && k.from() + k.length() >= s.from()))
                .forEachOrdered(kept::add);
        return List.copyOf(kept);
    }
}
