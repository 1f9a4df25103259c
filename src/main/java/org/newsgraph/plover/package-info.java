// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.newsgraph.plover;

import org.jspecify.annotations.NullMarked;
