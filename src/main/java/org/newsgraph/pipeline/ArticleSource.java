// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.pipeline;

import java.util.function.Consumer;
import org.newsgraph.article.Article;

/** Where the articles of a run come from. */
@FunctionalInterface
public interface ArticleSource {

    /** Hands over every article, one at a time; {@code sink} returns when there is room for the next one. */
    void read(Consumer<Article> sink);
}
