// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleText;
import org.newsgraph.ontology.Actor;
import org.newsgraph.ontology.EntityTypes;
import org.newsgraph.resolve.cluster.Cluster;
import org.newsgraph.testing.SharedAnalyser;

class EntityIdsTests {

    private static final EntityTypes TYPES =
            new EntityTypes(SharedAnalyser.ontology().types().values());
    private static final String LONG = "Committee of ".repeat(1000);

    private final EntityIds ids =
            new EntityIds(new Article("x".repeat(1000), "x.txt", null, null, null, null, "0", new ArticleText("")));

    private static Cluster named(String name) {
        return new Cluster(
                TYPES.named("Organization"),
                new Actor("", "Organization", name, null, List.of(), List.of(), List.of()));
    }

    @Test
    void tellTheName() {
        assertThat(ids.next(named("Sea Patrol"))).isEqualTo("organization/sea-patrol");
    }

    @Test
    void ofVeryLongNamesAreShortAndStillDiffer() {
        String one = ids.next(named(LONG + "Peace"));
        String other = ids.next(named(LONG + "War"));

        assertThat(one).startsWith("organization/committee-of-committee-of").hasSizeLessThan(300);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void ofDescriptionsTellAVeryLongArticleIdShortToo() {
        Cluster unnamed = Cluster.group(TYPES.named("Group"), Set.of(named("Sea Patrol")), "and");

        assertThat(ids.next(unnamed))
                .startsWith("group/xxx")
                .endsWith("/sea-patrol")
                .hasSizeLessThan(600);
    }
}
