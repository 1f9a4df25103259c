// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graphml;

import com.google.common.collect.SortedMultiset;
import com.google.common.collect.TreeMultiset;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.EntityNames;
import org.newsgraph.graph.Statement;

/** The entities of all articles, each with what all of them tell of it. */
final class Nodes {

    private final SortedMap<String, Node> nodes = new TreeMap<>();

    /** What is known of one entity. */
    static final class Node {

        private final SortedMultiset<String> types = TreeMultiset.create();
        private final EntityNames names = new EntityNames();
        private @Nullable String wikidata;
        private int mentions;
        private int articles;
        private int statements;

        String name() {
            return names.best();
        }

        /** The type that most articles give it, the first by alphabet of equally frequent ones. */
        String type() {
            return types.elementSet().stream()
                    .max(Comparator.<String>comparingInt(types::count).thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
        }

        String aliases() {
            return String.join("; ", names.others());
        }

        @Nullable
        String wikidata() {
            return wikidata;
        }

        int mentions() {
            return mentions;
        }

        int articles() {
            return articles;
        }

        int statements() {
            return statements;
        }
    }

    void gather(ArticleGraph graph) {
        for (Entity entity : graph.entities()) {
            Node node = nodes.computeIfAbsent(entity.id(), id -> new Node());
            node.types.add(entity.type());
            node.names.add(entity);
            node.wikidata = entity.wikidata() == null ? node.wikidata : entity.wikidata();
            node.mentions += entity.mentions().size();
            node.articles++;
        }
        for (Statement statement : graph.statements()) {
            of(statement.subject()).statements++;
            if (statement.object() != null && !statement.object().equals(statement.subject())) {
                of(statement.object()).statements++;
            }
        }
    }

    /** By entity id, sorted. */
    SortedMap<String, Node> all() {
        return nodes;
    }

    Node of(String entity) {
        return java.util.Objects.requireNonNull(nodes.get(entity), entity);
    }
}
