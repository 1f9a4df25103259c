// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Names, and who bears them.
 *
 * <p>In come the sentences of an article with what the analysis takes for names, and the actors that the ontology
 * knows; out go name mentions with their types, none overlapping another, joined into clusters. What always holds: a
 * mention by name is linked to nobody but a bearer of that name, and where two full names could be meant by a short
 * one, it stays an entity of its own.
 */
@NullMarked
package org.newsgraph.resolve.name;

import org.jspecify.annotations.NullMarked;
