// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.conllu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** Reads a document that {@link ConlluWriter} wrote back into an analysis; for one document. */
public final class ConlluReader {

    private static final int COLUMNS = 10;

    private final Article article;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<NameSpan> names = new ArrayList<>();
    private final List<TimeSpan> times = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private int paragraph;

    private ConlluReader(Article article) {
        this.article = article;
    }

    /**
     * Reads the analysis of an article.
     *
     * @throws IllegalArgumentException where the document is not one that {@link ConlluWriter} wrote of that text
     */
    public static AnalysedArticle read(Article article, String document) {
        ConlluReader reader = new ConlluReader(article);
        document.lines().forEach(reader::line);
        reader.end();
        return new AnalysedArticle(article, reader.sentences, reader.names, reader.times);
    }

    private void line(String line) {
        if (line.isEmpty()) {
            end();
        } else if (line.startsWith(ConlluWriter.PARAGRAPH)) {
            paragraph = Integer.parseInt(line.substring(ConlluWriter.PARAGRAPH.length()));
        } else if (line.startsWith(ConlluWriter.NAME)) {
            String[] fields = line.substring(ConlluWriter.NAME.length()).split("[- ]", 3);
            names.add(new NameSpan(sentences.size(), index(fields[0]), index(fields[1]), NameKind.valueOf(fields[2])));
        } else if (line.startsWith(ConlluWriter.TIME)) {
            String[] fields = line.substring(ConlluWriter.TIME.length()).split("[- ]", 3);
            String[] time = fields[2].split(" ", 2);
            times.add(new TimeSpan(sentences.size(), index(fields[0]), index(fields[1]), time[0], time[1]));
        } else if (!line.startsWith("#")) {
            token(line);
        }
    }

    private void token(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("not a line of CoNLL-U: " + line);
        }
        int index = index(columns[0]);
        Map<String, String> misc = misc(columns[9]);
        String[] offsets = String.valueOf(misc.get(ConlluWriter.OFFSET)).split(":");
        Span span = new Span(Integer.parseInt(offsets[0]), Integer.parseInt(offsets[1]));
        tokens.add(new Token(
                index,
                span,
                article.text().slice(span),
                columns[2],
                PennTags.features(columns[4]),
                NameKind.of(misc.getOrDefault(ConlluWriter.TYPE, "")),
                index(columns[6]),
                Dependency.valueOf(columns[7].toUpperCase(Locale.ROOT))));
    }

    private static Map<String, String> misc(String column) {
        Map<String, String> misc = new HashMap<>();
        for (String field : column.split("\\|")) {
            String[] parts = field.split("=", 2);
            misc.put(parts[0], parts[1]);
        }
        return misc;
    }

    private void end() {
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(sentences.size(), paragraph, tokens));
            tokens.clear();
        }
    }

    private static int index(String written) {
        return Integer.parseInt(written) - 1;
    }
}
