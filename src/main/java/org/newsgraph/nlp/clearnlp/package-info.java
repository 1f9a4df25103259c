// SPDX-License-Identifier: GPL-3.0-or-later
/** ClearNLP's dependency parser, and the repairs of what it often gets wrong in news. */
@NullMarked
package org.newsgraph.nlp.clearnlp;

import org.jspecify.annotations.NullMarked;
