// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleText;
import org.newsgraph.ontology.Actor;
import org.newsgraph.resolve.cluster.Cluster;

class EntityIdsTests {

    private static final String LONG = "Committee of ".repeat(1000);

    private final EntityIds ids =
            new EntityIds(new Article("x".repeat(1000), "x.txt", null, null, null, null, "0", new ArticleText("")));

    private static Cluster named(String name) {
        return new Cluster("Organization", new Actor("", "Organization", name, null, List.of(), List.of(), List.of()));
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
        Cluster unnamed = Cluster.group(java.util.Set.of(named("Sea Patrol")));

        assertThat(ids.next(unnamed))
                .startsWith("group/xxx")
                .endsWith("/sea-patrol")
                .hasSizeLessThan(600);
    }
}
