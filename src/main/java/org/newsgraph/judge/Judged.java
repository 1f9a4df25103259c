// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.judge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;

/**
 * What a reader said of one item.
 *
 * @param article id of the article
 * @param what "statement", "quotation" or "entity"
 * @param relation of a statement; null of others
 * @param subject words of the subject, in code points of the article; null where there are none
 * @param object words of the object; null where there are none
 * @param kind of the mistake; null where there is none
 * @param role whether a role, a time or an amount is wrong, whatever the verdict
 * @param why in the reader's words; empty where they gave none
 * @param by who says so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "article",
    "what",
    "relation",
    "subject",
    "object",
    "evidence",
    "verdict",
    "kind",
    "role",
    "why",
    "by"
})
public record Judged(
        String article,
        String what,
        @Nullable String relation,
        @Nullable Span subject,
        @Nullable Span object,
        Span evidence,
        Verdict verdict,
        @Nullable String kind,
        boolean role,
        String why,
        String by) {

    public Judged {
        why = Objects.requireNonNullElse(why, "");
        by = Objects.requireNonNullElse(by, "");
    }

    static Judged of(Item item, Answer answer, String by) {
        return new Judged(
                item.article().id(),
                item.what(),
                item.relation(),
                item.subject(),
                item.object(),
                item.evidence(),
                answer.verdict(),
                answer.kind(),
                answer.role(),
                answer.why(),
                by);
    }
}
