// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * The PLOVER category of a statement.
 *
 * @param event such as CONSULT
 * @param mode such as phone; null where the event has none or the words leave it open
 */
public record PloverCode(String event, @Nullable String mode) {}
