// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graphml;

import java.util.List;
import java.util.Map;
import org.newsgraph.graphml.Nodes.Node;

/** What a node tells of its entity. */
final class NodeColumns {

    /** Of an entity by its id. */
    static final List<Column<Map.Entry<String, Node>>> ALL = List.of(
            Column.text("label", node -> node.getValue().name()),
            Column.text("type", node -> node.getValue().type()),
            Column.text("entity", node -> node.getKey()),
            Column.text("wikidata", node -> node.getValue().wikidata()),
            Column.text("aliases", node -> node.getValue().aliases()),
            new Column<>("mentions", "int", node -> node.getValue().mentions()),
            new Column<>("articles", "int", node -> node.getValue().articles()),
            new Column<>("statements", "int", node -> node.getValue().statements()));

    private NodeColumns() {}
}
