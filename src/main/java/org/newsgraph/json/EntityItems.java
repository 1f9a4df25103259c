// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.Mention;
import org.newsgraph.graph.MentionKind;

/** Reads the entities of one object, and knows their ids from then on. */
final class EntityItems {

    private final VerbatimText text;
    private final Set<String> ids = new HashSet<>();

    EntityItems(VerbatimText text) {
        this.text = text;
    }

    Entity entity(JsonItem item) {
        item.allows("id", "type", "name", "wikidata", "aliases", "mentions");
        String id = item.requiredText("id");
        if (!ids.add(id)) {
            throw item.wrong("another entity has the id \"" + id + "\"; join the two or rename one");
        }
        List<Mention> mentions = new ArrayList<>();
        for (JsonItem mention : item.children("mentions")) {
            mention.allows("begin", "end", "text", "kind", "derivation");
            MentionKind kind = mention.label("kind", MentionKind::ofLabel, MentionKind.NAME, MentionKind::label);
            mentions.add(new Mention(text.excerpt(mention), kind, mention.texts("derivation")));
        }
        String name = mentions.isEmpty() ? id : mentions.get(0).excerpt().text();
        return new Entity(
                id,
                item.requiredText("type"),
                item.text("name", name),
                item.text("wikidata"),
                item.texts("aliases"),
                mentions);
    }

    /** The id that {@code key} of {@code item} gives; null where it is absent. */
    @Nullable
    String reference(JsonItem item, String key) {
        String id = item.text(key);
        if (id != null && !ids.contains(id)) {
            throw item.at(key).wrong("no entity has the id \"" + id + "\"; add one, or mend the id");
        }
        return id;
    }

    String requiredReference(JsonItem item, String key) {
        item.requiredText(key);
        return java.util.Objects.requireNonNull(reference(item, key));
    }
}
