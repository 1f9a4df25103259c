// SPDX-License-Identifier: GPL-3.0-or-later
/** Whether a filled frame's statement is so: negation, certainty and tense, from the words around it. */
@NullMarked
package org.newsgraph.extract.status;

import org.jspecify.annotations.NullMarked;
