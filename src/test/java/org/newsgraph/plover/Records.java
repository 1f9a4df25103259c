// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.plover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.newsgraph.article.Article;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.json.GraphJsonReader;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;

/** What the exporter writes, read again. */
final class Records {

    static final Ontology ONTOLOGY = new OntologyLoader().load(List.of());
    static final PloverExporter EXPORTER = new PloverExporter(ONTOLOGY, "1.2.3");

    private Records() {}

    static String write(PloverFormat format, List<ArticleGraph> graphs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EXPORTER.export(graphs, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<JsonNode> json(List<ArticleGraph> graphs) {
        JsonMapper mapper = JsonMapper.builder().build();
        return write(PloverFormat.JSON_LINES, graphs)
                .lines()
                .map(line -> {
                    try {
                        return mapper.readTree(line);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    static List<Map<String, String>> csv(List<ArticleGraph> graphs) {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(write(PloverFormat.CSV, graphs))) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The graph of an article that says no more than {@code words}, with entities and statements in JSON. */
    static ArticleGraph graph(String words, String entities, String statements) {
        Article article = Article.of("one", "one.txt", LocalDate.of(2025, 12, 1), words);
        String evidence =
                "\"evidence\": {\"begin\": 0, \"end\": " + article.text().length() + "}";
        return new GraphJsonReader()
                .read(
                        "{\"article\": {\"source\": \"one.txt\"}, \"entities\": [%s], \"statements\": [%s]}"
                                .formatted(entities, statements.replace("EVIDENCE", evidence)),
                        "one.json",
                        head -> article);
    }
}
