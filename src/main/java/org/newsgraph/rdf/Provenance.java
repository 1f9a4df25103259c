// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What made an export.
 *
 * @param version the program's version ("0.1.0")
 * @param generated when, exact to the second; null to record no time, so that bytes depend on the graphs alone
 */
public record Provenance(String version, @Nullable Instant generated) {}
