// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ClassPathFolder;
import org.newsgraph.UsageException;

/**
 * The analysts' queries of {@code cypher/queries}, some with a twin in SPARQL: the file of that name and {@code .rq}.
 *
 * <p>A file begins with the licence line and a comment that is YAML: {@code title}, {@code theme}, {@code question},
 * {@code parameters} ({@link QueryParameter}) and {@code columns}.
 */
public final class QueryLibrary {

    private static final String FOLDER = "/cypher/queries/";
    private static final String COMMENT = "//";
    private static final String LICENCE = "// SPDX-";

    private final Map<String, NamedQuery> queries = new TreeMap<>();

    private record Header(
            @JsonProperty(required = true) String title,
            @JsonProperty(required = true) String theme,
            @JsonProperty(required = true) String question,
            @Nullable TreeMap<String, QueryParameter> parameters,
            @JsonProperty(required = true) List<String> columns) {}

    public QueryLibrary() {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
        Map<String, String> twins = new TreeMap<>(ClassPathFolder.texts(FOLDER + "meetings.rq", ".rq"));
        ClassPathFolder.texts(FOLDER + "meetings.cypher", ".cypher")
                .forEach((name, text) -> queries.put(name, query(yaml, name, text, twins.remove(name))));
        if (!twins.isEmpty()) {
            throw new IllegalStateException("cypher/queries: twins of no query: " + twins.keySet());
        }
    }

    private static NamedQuery query(YAMLMapper yaml, String name, String text, @Nullable String twin) {
        String comment = text.lines()
                .takeWhile(line -> line.startsWith(COMMENT))
                .filter(line -> !line.startsWith(LICENCE))
                .map(line -> line.substring(COMMENT.length()))
                .collect(Collectors.joining("\n"));
        try {
            Header header = yaml.readValue(comment, Header.class);
            TreeMap<String, QueryParameter> parameters =
                    header.parameters() == null ? new TreeMap<>() : header.parameters();
            return new NamedQuery(
                    name, header.title(), header.theme(), header.question(), parameters, header.columns(), text, twin);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cypher/queries/" + name + ".cypher: a broken header", e);
        }
    }

    /** By theme, then by name. */
    public List<NamedQuery> all() {
        List<NamedQuery> all = new ArrayList<>(queries.values());
        all.sort(Comparator.comparing(NamedQuery::theme).thenComparing(NamedQuery::name));
        return all;
    }

    /**
     * The query of that name, or the only one whose name begins so.
     *
     * @throws UsageException where there is none, or several
     */
    public NamedQuery find(String name) {
        NamedQuery exact = queries.get(name);
        if (exact != null) {
            return exact;
        }
        List<NamedQuery> matching = queries.values().stream()
                .filter(query -> query.name().startsWith(name))
                .toList();
        if (matching.size() == 1) {
            return matching.get(0);
        }
        throw new UsageException(
                matching.isEmpty()
                        ? name + ": there is no such query; newsgraph query lists them"
                        : name + ": several queries begin so: "
                                + matching.stream().map(NamedQuery::name).collect(Collectors.joining(", ")));
    }
}
