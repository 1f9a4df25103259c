// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.UsageException;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Statement;
import org.newsgraph.json.GraphJsonReader;
import org.newsgraph.ontology.Ontology;

/**
 * Reads gold: {@code *.gold.json} and {@code *.jsonl} of articles, {@code *.psv} of sentences, directories of these.
 */
public final class GoldReader {

    private final Ontology ontology;
    private final GraphJsonReader json = new GraphJsonReader();
    private final GoldArticles articles = new GoldArticles();

    public GoldReader(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * Reads all files, each once.
     *
     * @throws UsageException at the first fault, with one line: file, place, what is wrong, how to mend it
     */
    public Gold read(List<String> paths) {
        Set<Path> files = new LinkedHashSet<>();
        for (String path : paths) {
            files.addAll(files(Path.of(path)));
        }
        List<GoldArticle> whole = new ArrayList<>();
        List<GoldSentence> sentences = new ArrayList<>();
        SentenceReader sentenceReader = new SentenceReader(ontology);
        for (Path file : files) {
            String name = file.toString();
            String text = text(file);
            if (name.endsWith(".psv")) {
                sentences.addAll(sentenceReader.read(name, text));
            } else if (name.endsWith(".jsonl")) {
                int number = 0;
                for (String line : text.split("\n")) {
                    number++;
                    if (!line.isBlank()) {
                        whole.add(article(line, file, name + ":" + number));
                    }
                }
            } else {
                whole.add(article(text, file, name));
            }
        }
        return new Gold(whole, sentences);
    }

    private static List<Path> files(Path path) {
        if (!Files.exists(path)) {
            throw new UsageException(path + ": there is no such file or directory; check the path");
        }
        if (!Files.isDirectory(path)) {
            if (!path.toString().matches(".*\\.(json|jsonl|psv)")) {
                throw new UsageException(
                        path + ": gold is .gold.json, .jsonl or .psv; give the article's gold instead");
            }
            return List.of(path.normalize());
        }
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(f -> f.getFileName().toString().matches("[^.].*\\.(gold\\.json|psv)"))
                    .map(Path::normalize)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new UsageException(path + ": it holds no .gold.json and no .psv; check the path");
            }
            return files;
        } catch (IOException e) {
            throw new UsageException(path + ": it cannot be read; check its permissions");
        }
    }

    static String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UsageException(file + ": it is not UTF-8; convert it, for example with iconv");
        } catch (IOException e) {
            throw new UsageException(file + ": it cannot be read; check its permissions");
        }
    }

    private GoldArticle article(String text, Path file, String place) {
        ArticleGraph graph = json.read(text, place, head -> articles.find(head, file, place));
        for (int i = 0; i < graph.entities().size(); i++) {
            Entity entity = graph.entities().get(i);
            know(ontology.types().keySet(), "entity type", entity.type(), place + ": entities[" + i + "]");
        }
        for (int i = 0; i < graph.statements().size(); i++) {
            Statement statement = graph.statements().get(i);
            String where = place + ": statements[" + i + "]";
            know(ontology.relations().keySet(), "relation", statement.relation(), where);
            for (String role : statement.roles().keySet()) {
                know(ontology.roles().keySet(), "role", role, where);
            }
        }
        return new GoldArticle(graph, GoldArticles.linesAbove(graph.article()));
    }

    private static void know(Set<String> known, String what, String name, String where) {
        if (!known.contains(name)) {
            throw new UsageException(
                    "%s: unknown %s \"%s\"; use one of %s".formatted(where, what, name, String.join(", ", known)));
        }
    }
}
