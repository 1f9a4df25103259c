// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Articles into a store: what is new or has changed is extracted and saved, and nothing else is touched.
 *
 * <p>In comes a source of articles; what became of each is told to a listener. The store holds whole articles only,
 * whatever ends a run, and the next run goes on with those that are missing.
 */
@NullMarked
package org.newsgraph.ingest;

import org.jspecify.annotations.NullMarked;
