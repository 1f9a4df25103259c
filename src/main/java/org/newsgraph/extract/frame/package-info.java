// SPDX-License-Identifier: GPL-3.0-or-later
/** Frames of the lexicon, filled with the arguments of a sentence. */
@NullMarked
package org.newsgraph.extract.frame;

import org.jspecify.annotations.NullMarked;
