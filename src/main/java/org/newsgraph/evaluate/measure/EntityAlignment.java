// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Entity;
import org.newsgraph.graph.MentionKind;

/**
 * Which entities of the gold and of the finding are the same.
 *
 * <p>Where both have a Wikidata id, that decides; else the same id, or mentions: each entity's partner is the one with
 * which it shares the most mentions, names before all others, so that a pronoun gone astray does not make two people
 * one.
 */
final class EntityAlignment {

    /** What a name in common weighs: more than all descriptions and pronouns of an article. */
    private static final int NAME = 10_000;

    private final Map<String, Entity> golds;
    private final Map<String, Entity> founds;
    private final Map<String, Map<String, Integer>> shared = new HashMap<>();
    private final Map<String, Integer> mostOfGold = new HashMap<>();
    private final Map<String, Integer> mostOfFound = new HashMap<>();

    EntityAlignment(ArticleGraph gold, ArticleGraph found) {
        golds = gold.entities().stream().collect(Collectors.toMap(Entity::id, e -> e));
        founds = found.entities().stream().collect(Collectors.toMap(Entity::id, e -> e));
        List<Pair<OwnedMention>> pairs =
                Alignment.LENIENT.align(OwnedMention.of(gold), OwnedMention.of(found), OwnedMention::span);
        for (Pair<OwnedMention> pair : pairs) {
            String goldId = pair.gold().entity().id();
            String foundId = pair.found().entity().id();
            int count =
                    shared.computeIfAbsent(goldId, id -> new HashMap<>()).merge(foundId, weight(pair), Integer::sum);
            mostOfGold.merge(goldId, count, Math::max);
            mostOfFound.merge(foundId, count, Math::max);
        }
    }

    private static int weight(Pair<OwnedMention> pair) {
        return pair.gold().mention().kind() == MentionKind.NAME
                        && pair.found().mention().kind() == MentionKind.NAME
                ? NAME
                : 1;
    }

    /** Whether two ids, one of each side, mean the same entity; null, for none, is the same as null. */
    boolean same(@Nullable String goldId, @Nullable String foundId) {
        if (goldId == null || foundId == null) {
            return goldId == null && foundId == null;
        }
        Entity gold = Objects.requireNonNull(golds.get(goldId), goldId);
        Entity found = Objects.requireNonNull(founds.get(foundId), foundId);
        if (gold.wikidata() != null && found.wikidata() != null) {
            return gold.wikidata().equals(found.wikidata());
        }
        int count = shared.getOrDefault(goldId, Map.of()).getOrDefault(foundId, 0);
        return goldId.equals(foundId)
                || count > 0
                        && (count == mostOfGold.getOrDefault(goldId, 0)
                                || count == mostOfFound.getOrDefault(foundId, 0));
    }

    Entity gold(String id) {
        return Objects.requireNonNull(golds.get(id), id);
    }

    Entity found(String id) {
        return Objects.requireNonNull(founds.get(id), id);
    }
}
