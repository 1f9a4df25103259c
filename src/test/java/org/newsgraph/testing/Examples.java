// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.ReadOptions;
import org.newsgraph.evaluate.GoldReader;
import org.newsgraph.ontology.Lexicon;
import org.newsgraph.ontology.Ontology;

/** All texts by which the linguistic tests judge: examples of the lexicon, tables of sentences, gold articles. */
public final class Examples {

    private static final String ARTICLES = "fixtures";
    private static final List<String> TABLES =
            List.of(ARTICLES, Golden.path("pipeline/behaviours").toString());

    private final Map<String, List<Article>> groups = new LinkedHashMap<>();

    private Examples() {}

    /** By group: the file of the lexicon that holds them, or what else they are of. */
    public static Map<String, List<Article>> byGroup(Ontology ontology) {
        Examples examples = new Examples();
        examples.lexicon(ontology.lexicon());
        new GoldReader(ontology).read(TABLES).articles().forEach(article -> examples.group(
                        isTable(article) ? article.source() : ARTICLES)
                .add(article));
        new ArticleReader(new ReadOptions(null, "en"), skipped -> {})
                .read(List.of(ARTICLES), InputStream.nullInputStream(), examples.group(ARTICLES)::add);
        return examples.groups;
    }

    private static boolean isTable(Article article) {
        return article.source().contains(".psv");
    }

    private void lexicon(Lexicon lexicon) {
        Stream.of(
                        lexicon.entries().stream().map(e -> new Example(e.location(), e.example())),
                        lexicon.otherSenses().stream().map(e -> new Example(e.location(), e.example())),
                        lexicon.operators().stream().map(e -> new Example(e.location(), e.example())),
                        lexicon.cues().stream().map(e -> new Example(e.location(), e.example())),
                        lexicon.nouns().stream().map(e -> new Example(e.location(), e.example())),
                        lexicon.classes().stream().map(e -> new Example(e.location(), e.example())),
                        lexicon.modes().stream().map(e -> new Example(e.location(), e.example())))
                .flatMap(examples -> examples)
                .forEach(example ->
                        group(example.location()).add(SharedAnalyser.article(example.location(), example.text())));
    }

    private record Example(String location, String text) {}

    private List<Article> group(String location) {
        String file =
                location.replaceFirst(":\\d+$", "").replaceFirst(".*/", "").replaceFirst("[.].*", "");
        return groups.computeIfAbsent(file, g -> new ArrayList<>());
    }

    /** Each text once. */
    public static List<Article> distinct(List<Article> articles) {
        Set<String> seen = new LinkedHashSet<>();
        return articles.stream()
                .filter(a -> seen.add(a.published() + " " + a.text().value()))
                .toList();
    }
}
