// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ingest;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.newsgraph.article.Article;

/** Where articles come from, of which only some are wanted. */
@FunctionalInterface
public interface NewsSource {

    /** Hands the wanted articles over, one at a time; {@code wanted} is asked before costly checks. */
    void read(Predicate<Article> wanted, Consumer<Article> sink);
}
