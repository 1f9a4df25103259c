// SPDX-License-Identifier: GPL-3.0-or-later
/** Statements, made of filled frames. */
@NullMarked
package org.newsgraph.extract.statement;

import org.jspecify.annotations.NullMarked;
