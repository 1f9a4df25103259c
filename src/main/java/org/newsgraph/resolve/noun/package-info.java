// SPDX-License-Identifier: GPL-3.0-or-later
/** What common nouns denote. */
@NullMarked
package org.newsgraph.resolve.noun;

import org.jspecify.annotations.NullMarked;
