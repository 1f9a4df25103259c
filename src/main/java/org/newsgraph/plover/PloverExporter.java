// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.plover;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Statement;
import org.newsgraph.ontology.Actor;
import org.newsgraph.ontology.Ontology;

/**
 * Writes the events of article graphs as records; one article is in memory at a time. Safe to share between threads.
 */
public final class PloverExporter {

    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private final Ontology ontology;
    private final String coder;
    private final Map<String, String> codes = new HashMap<>();

    /** @param version the program's version ("0.1.0") */
    public PloverExporter(Ontology ontology, String version) {
        this.ontology = ontology;
        this.coder = "newsgraph " + version;
        for (Actor actor : ontology.actors()) {
            if (actor.code() != null) {
                codes.put(actor.wikidata(), actor.code());
            }
        }
    }

    /**
     * Writes all of {@code graphs}, in their order.
     *
     * @param out where to, in UTF-8; flushed, and left open
     * @return how many statements are no event, since PLOVER has none for them
     * @throws IOException where {@code out} refuses; what was written so far is then no whole document
     */
    public long export(Iterable<ArticleGraph> graphs, PloverFormat format, OutputStream out) throws IOException {
        Writer text = utf8(out);
        RecordWriter writer = format.to(text, ontology);
        long left = 0;
        for (ArticleGraph graph : graphs) {
            Countries countries = new Countries(graph, ontology.relations(), codes);
            ArticleRecords records =
                    new ArticleRecords(graph.article(), new Participants(graph, countries), ontology, coder);
            for (Statement statement : graph.statements()) {
                if (statement.plover() == null) {
                    left++;
                } else {
                    writer.write(records.of(statement, statement.plover()));
                }
            }
        }
        writer.finish();
        text.flush();
        return left;
    }

    /** What is no character, half of a pair alone, becomes U+FFFD. */
    private static Writer utf8(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(
                out,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(REPLACEMENT)));
    }
}
