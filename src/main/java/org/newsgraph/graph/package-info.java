// SPDX-License-Identifier: GPL-3.0-or-later
/** The model that all later rooms speak: what one article states, in immutable records. */
@NullMarked
package org.newsgraph.graph;

import org.jspecify.annotations.NullMarked;
