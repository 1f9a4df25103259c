// SPDX-License-Identifier: GPL-3.0-or-later
/** Descriptions ("the minister"), and whom they mean. */
@NullMarked
package org.newsgraph.resolve.description;

import org.jspecify.annotations.NullMarked;
