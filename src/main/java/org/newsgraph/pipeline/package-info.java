// SPDX-License-Identifier: GPL-3.0-or-later
/** The way of an article through the program, from its text to its graph. */
@NullMarked
package org.newsgraph.pipeline;

import org.jspecify.annotations.NullMarked;
