// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.judge;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;

/**
 * Something that the program states of an article, for a reader to judge.
 *
 * @param what "statement", "quotation" or "entity"
 * @param relation of a statement; null of others
 * @param subject words of the subject, of a quotation the source, of an entity its first mention; null where there are
 *     none
 * @param object words of a statement's object; null where there are none
 * @param evidence from which a reader can judge it
 * @param rule the lexicon entry of a statement; empty of others
 * @param confidence of a statement; 1 of others
 * @param told what is stated, on one line
 */
public record Item(
        Article article,
        String what,
        @Nullable String relation,
        @Nullable Span subject,
        @Nullable Span object,
        Span evidence,
        String rule,
        double confidence,
        String told) {

    /** Whether both tell the same of the same words, as far as a change of the program leaves them comparable. */
    boolean isOf(Judged judged) {
        return article.id().equals(judged.article())
                && what.equals(judged.what())
                && Objects.equals(relation, judged.relation())
                && evidence.overlaps(judged.evidence())
                && agree(subject, judged.subject())
                && agree(object, judged.object());
    }

    private static boolean agree(@Nullable Span one, @Nullable Span other) {
        return one == null || other == null ? one == other : one.overlaps(other);
    }
}
