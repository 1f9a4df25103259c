// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Amount;
import org.newsgraph.graph.Excerpt;
import org.newsgraph.graph.Quotation;
import org.newsgraph.graph.QuotationMode;
import org.newsgraph.graph.TimeExpression;

/** Reads quotations, times and amounts. */
final class OtherItems {

    private final VerbatimText text;
    private final EntityItems entities;

    OtherItems(VerbatimText text, EntityItems entities) {
        this.text = text;
        this.entities = entities;
    }

    /** A quotation; one without id is named for its place in the file. */
    Quotation quotation(JsonItem item) {
        item.allows("id", "mode", "source", "sourceSpan", "cue", "content", "derivation");
        item.requiredText("mode");
        return new Quotation(
                item.text("id", item.path()),
                item.label("mode", QuotationMode::ofLabel, QuotationMode.DIRECT, QuotationMode::label),
                entities.reference(item, "source"),
                text.excerptOrNull(item.child("sourceSpan")),
                text.excerptOrNull(item.child("cue")),
                text.excerpt(item.required("content")),
                item.texts("derivation"));
    }

    /** A time; one without value is not to be judged by it. */
    TimeExpression time(JsonItem item) {
        item.allows("begin", "end", "text", "type", "value");
        return new TimeExpression(text.excerpt(item), item.text("type", "DATE"), item.text("value", ""));
    }

    Amount amount(JsonItem item) {
        return amount(item, text.excerpt(item));
    }

    /** An amount that stands at {@code place}. */
    static Amount amount(JsonItem item, Excerpt place) {
        item.allows("begin", "end", "text", "value", "currency");
        return new Amount(decimal(item, "value"), item.text("currency"), place);
    }

    private static @Nullable BigDecimal decimal(JsonItem item, String key) {
        JsonNode value = item.at(key).node();
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isNumber()) {
            throw item.at(key).wrong("a number is expected, not " + value);
        }
        return value.decimalValue();
    }
}
