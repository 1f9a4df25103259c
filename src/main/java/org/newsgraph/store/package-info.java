// SPDX-License-Identifier: GPL-3.0-or-later
/** What any store of article graphs can do; a room below knows one store each. */
@NullMarked
package org.newsgraph.store;

import org.jspecify.annotations.NullMarked;
