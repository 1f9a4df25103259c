// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money, as far as the text says it.
 *
 * @param value null where the text is vague ("billions of dollars")
 * @param currency ISO 4217 code, null where the text does not say which
 */
public record Amount(@Nullable BigDecimal value, @Nullable String currency, Excerpt excerpt) {}
