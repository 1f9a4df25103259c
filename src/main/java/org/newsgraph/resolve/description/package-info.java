// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Descriptions ("the minister"), and whom they mean.
 *
 * <p>In come sentences with their names and the links of names; out go mentions by description and pronoun, and links
 * of the descriptions. What always holds: every description is linked, be it to an entity of its own; two names never
 * come together by a description; and a link is made only where one entity alone can be meant.
 */
@NullMarked
package org.newsgraph.resolve.description;

import org.jspecify.annotations.NullMarked;
