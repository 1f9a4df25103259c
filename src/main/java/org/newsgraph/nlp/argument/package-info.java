// SPDX-License-Identifier: GPL-3.0-or-later
/** Predicates and their arguments, read off a dependency tree. */
@NullMarked
package org.newsgraph.nlp.argument;

import org.jspecify.annotations.NullMarked;
