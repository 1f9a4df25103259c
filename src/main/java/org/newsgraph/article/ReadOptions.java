// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of all inputs.
 *
 * @param published date of the articles that tell none of their own; null for none
 * @param language ISO 639-1 code that the user vouches for; null to have each text checked
 */
public record ReadOptions(@Nullable LocalDate published, @Nullable String language) {}
