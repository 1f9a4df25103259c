// SPDX-License-Identifier: GPL-3.0-or-later
/** Names, and who bears them. */
@NullMarked
package org.newsgraph.resolve.name;

import org.jspecify.annotations.NullMarked;
