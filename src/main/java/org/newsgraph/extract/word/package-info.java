// SPDX-License-Identifier: GPL-3.0-or-later
/** The words of the lexicon that qualify or report, looked up in a sentence. */
@NullMarked
package org.newsgraph.extract.word;

import org.jspecify.annotations.NullMarked;
