// SPDX-License-Identifier: GPL-3.0-or-later
/** Pronouns, and whom they stand for. */
@NullMarked
package org.newsgraph.resolve.pronoun;

import org.jspecify.annotations.NullMarked;
