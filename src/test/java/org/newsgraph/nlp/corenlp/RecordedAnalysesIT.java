// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Article;
import org.newsgraph.testing.Examples;
import org.newsgraph.testing.SharedAnalyser;
import org.newsgraph.testing.SharedModels;

/** The recorded analyses are what the models give. */
class RecordedAnalysesIT {

    private static final int EVERY = 50;

    @Test
    void everyFiftiethIsWhatTheModelsGive() {
        List<Article> all = new ArrayList<>();
        Examples.byGroup(SharedAnalyser.ontology()).values().forEach(all::addAll);
        for (int i = 0; i < all.size(); i += EVERY) {
            assertThat(SharedAnalyser.analyser().analyse(all.get(i)))
                    .as(all.get(i).text().value())
                    .usingRecursiveComparison()
                    .isEqualTo(SharedModels.analyser().analyse(all.get(i)));
        }
    }
}
