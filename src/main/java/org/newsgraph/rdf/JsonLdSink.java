// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.document.RdfDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.JenaTitanium;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Compact JSON-LD 1.1: the context once, then each graph compacted by itself, one node a line.
 *
 * <p>Jena's own writer takes a whole dataset at once.
 */
final class JsonLdSink implements GraphSink {

    private static final String GRAPH = "@graph";
    private static final String CONTEXT = "@context";

    private final Writer out;
    private final JsonDocument context;
    private String separator = "";

    JsonLdSink(OutputStream out, JsonLdContext context) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.context = JsonDocument.of(context.document());
        this.out.write("{\"" + CONTEXT + "\":" + context.document().get(CONTEXT) + ",\n\"" + GRAPH + "\":[");
    }

    @Override
    public void graph(Node name, Descriptions descriptions) throws IOException {
        if (descriptions.isEmpty()) {
            return;
        }
        JsonObject compacted = compact(name, descriptions);
        JsonObject body = Json.createObjectBuilder(compacted).remove(CONTEXT).build();
        if (body.size() == 1 && body.containsKey(GRAPH)) {
            for (JsonValue node : body.getJsonArray(GRAPH)) {
                write(node.toString());
            }
        } else if (body.containsKey(GRAPH)) {
            String head = Json.createObjectBuilder(body).remove(GRAPH).build().toString();
            List<String> nodes =
                    body.getJsonArray(GRAPH).stream().map(JsonValue::toString).toList();
            write(head.substring(0, head.length() - 1) + ",\"" + GRAPH + "\":[\n" + String.join(",\n", nodes) + "]}");
        } else {
            write(body.toString());
        }
    }

    private JsonObject compact(Node name, Descriptions descriptions) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        descriptions.forEach(triple -> dataset.add(Quad.create(name, triple)));
        try {
            JsonArray expanded = JsonLd.fromRdf(RdfDocument.of(JenaTitanium.convert(dataset)))
                    .ordered(true)
                    .get();
            return JsonLd.compact(JsonDocument.of(expanded), context)
                    .ordered(true)
                    .get();
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String node) throws IOException {
        out.write(separator + "\n" + node);
        separator = ",";
    }

    @Override
    public void finish() throws IOException {
        out.write("\n]}\n");
        out.flush();
    }
}
