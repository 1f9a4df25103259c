// SPDX-License-Identifier: GPL-3.0-or-later
/** Mentions while they are being gathered into entities. */
@NullMarked
package org.newsgraph.resolve.cluster;

import org.jspecify.annotations.NullMarked;
