// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.corenlp;

import com.google.common.hash.Hashing;
import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.MentionsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.NameSpan;
import org.newsgraph.nlp.Sentence;
import org.newsgraph.nlp.TimeSpan;
import org.newsgraph.nlp.TreeMender;
import org.newsgraph.nlp.analyser.AnalyserPart;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.nlp.analyser.LoadListener;
import org.newsgraph.nlp.clearnlp.ClearNlpParser;
import org.newsgraph.nlp.clearnlp.RepairRule;
import org.newsgraph.nlp.token.NameKind;
import org.newsgraph.nlp.token.PennTags;
import org.newsgraph.nlp.token.Token;
import org.newsgraph.rule.Rule;

/**
 * CoreNLP for tokens, lemmas, names and times, ClearNLP for dependencies.
 *
 * <p>The models load once, both at the same time, when the first article comes or {@link #load()} is called.
 */
@Singleton
public final class CoreNlpAnalyser implements ArticleAnalyser {

    private static final Set<String> NAMES = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");

    /** SUTime gives garbage for some odd ranges; these are the TIMEX3 values that ISO 8601 knows. */
    private static final Pattern ISO_VALUE =
            Pattern.compile("\\d{4}|\\d{3}X|\\d{2}XX|\\d{4}-(\\d{2}|W\\d{2}|Q[1-4]|H[12]|SP|SU|FA|WI)(-\\d{2}|-WE)?"
                    + "(T(\\d{2}(:\\d{2}){0,2}|MO|AF|EV|NI|DT))?"
                    + "|P(\\d+(\\.\\d+)?|X)[YMWD]|P(\\d+[YMWD])+|PT(\\d+(\\.\\d+)?|X)[HMS]|P(\\d|X)+D[EC]"
                    + "|(PRESENT|PAST|FUTURE)_REF");

    private static final List<String> TIME_TYPES = List.of("DATE", "TIME", "DURATION", "SET");

    private static final String VERSIONS = new TreeMap<>(versions()).toString();

    private final LoadListener listener;
    private final Set<AnalyserPart> parts;
    private @Nullable Models models;

    private record Models(CoreNlpModels core, ClearNlpParser parser) {}

    @Inject
    public CoreNlpAnalyser(LoadListener listener) {
        this(listener, EnumSet.allOf(AnalyserPart.class));
    }

    /** Without some of its parts. */
    public CoreNlpAnalyser(LoadListener listener, Set<AnalyserPart> parts) {
        this.listener = listener;
        this.parts = Set.copyOf(parts);
    }

    @Override
    public void load() {
        models();
    }

    private synchronized Models models() {
        if (models == null) {
            CompletableFuture<ClearNlpParser> parser =
                    CompletableFuture.supplyAsync(() -> new ClearNlpParser(listener));
            CoreNlpModels core = new CoreNlpModels(listener, parts);
            models = new Models(core, parser.join());
        }
        return models;
    }

    @Override
    public List<TreeMender> menders() {
        return ClearNlpParser.MENDERS;
    }

    @Override
    public List<Rule> rules() {
        return List.of(RepairRule.values());
    }

    @Override
    public String fingerprint() {
        String all = VERSIONS + " " + CoreNlpModels.settings() + " " + new TreeSet<>(parts);
        return Hashing.sha256().hashString(all, StandardCharsets.UTF_8).toString();
    }

    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream input = CoreNlpAnalyser.class.getResourceAsStream("analysers.properties")) {
            versions.load(Objects.requireNonNull(input));
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public AnalysedArticle analyse(Article article) {
        Models loaded = models();
        String text = ReadableText.of(article.text().value());
        Annotation annotation = new Annotation(text);
        if (article.published() != null) {
            annotation.set(DocDateAnnotation.class, article.published().toString());
        }
        loaded.core().split(annotation);
        if (annotation.get(SentencesAnnotation.class).isEmpty()) {
            return new AnalysedArticle(article, List.of(), List.of(), List.of());
        }
        LongSentences.split(annotation);
        loaded.core().tag(annotation);

        List<Sentence> sentences = new ArrayList<>();
        List<NameSpan> names = new ArrayList<>();
        List<TimeSpan> times = new ArrayList<>();
        int paragraph = 0;
        int end = 0;
        for (CoreMap annotated : annotation.get(SentencesAnnotation.class)) {
            List<CoreLabel> labels = annotated.get(TokensAnnotation.class);
            int begin = labels.get(0).beginPosition();
            if (text.substring(end, begin).contains("\n")) {
                paragraph++;
            }
            end = labels.get(labels.size() - 1).endPosition();
            Sentence sentence = sentence(article, sentences.size(), paragraph, labels, loaded.parser());
            names(annotated, sentence, names);
            times(annotated, sentence, times);
            sentences.add(sentence);
        }
        return new AnalysedArticle(article, sentences, names, times);
    }

    private static Sentence sentence(
            Article article, int index, int paragraph, List<CoreLabel> labels, ClearNlpParser parser) {
        ClearNlpParser.Parse parse = parser.parse(labels);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            Span span = new Span(
                    article.text().toCodePoint(label.beginPosition()),
                    article.text().toCodePoint(label.endPosition()));
            String lemma = label.tag().startsWith("NNP")
                    ? label.lemma()
                    : label.lemma().toLowerCase(Locale.ROOT);
            tokens.add(new Token(
                    i,
                    span,
                    article.text().slice(span),
                    lemma,
                    PennTags.features(label.tag()),
                    NameKind.of(String.valueOf(label.ner())),
                    parse.heads()[i],
                    parse.functions()[i]));
        }
        return new Sentence(index, paragraph, tokens);
    }

    private static void names(CoreMap annotated, Sentence sentence, List<NameSpan> names) {
        for (CoreMap mention : mentions(annotated)) {
            String type = mention.get(NamedEntityTagAnnotation.class);
            if (NAMES.contains(type) && !isPronoun(mention)) {
                List<CoreLabel> tokens = mention.get(TokensAnnotation.class);
                names.add(new NameSpan(sentence.index(), first(tokens), last(tokens), NameKind.of(type)));
            }
        }
    }

    private static boolean isPronoun(CoreMap mention) {
        List<CoreLabel> tokens = mention.get(TokensAnnotation.class);
        return tokens.size() == 1 && tokens.get(0).tag().startsWith("PRP");
    }

    private static void times(CoreMap annotated, Sentence sentence, List<TimeSpan> times) {
        for (CoreMap mention : mentions(annotated)) {
            Timex timex = mention.get(TimexAnnotation.class);
            if (timex == null || !TIME_TYPES.contains(timex.timexType())) {
                continue;
            }
            String value = timex.value();
            if (value != null && ISO_VALUE.matcher(value).matches()) {
                List<CoreLabel> tokens = mention.get(TokensAnnotation.class);
                times.add(new TimeSpan(sentence.index(), first(tokens), last(tokens), timex.timexType(), value));
            }
        }
    }

    private static List<CoreMap> mentions(CoreMap annotated) {
        List<CoreMap> mentions = annotated.get(MentionsAnnotation.class);
        return mentions == null ? List.of() : mentions;
    }

    private static int first(List<CoreLabel> tokens) {
        return tokens.get(0).index() - 1;
    }

    private static int last(List<CoreLabel> tokens) {
        return tokens.get(tokens.size() - 1).index() - 1;
    }
}
