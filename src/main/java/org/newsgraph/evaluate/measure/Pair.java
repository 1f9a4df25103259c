// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.evaluate.measure;

/** Something of the gold and what was found for it. */
record Pair<T>(T gold, T found) {}
