// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The ontology for its readers: one page of HTML, and the whole in Turtle.
 *
 * <p>In: the checked {@link org.newsgraph.ontology.Ontology}, with the user's additions. Out: texts of files, by name.
 * What always holds: each term of ours has one entry, whose anchor is the fragment of its IRI, so that the page answers
 * for the IRI; what the Turtle says of a term stands in its entry; nothing is loaded from elsewhere; all that comes
 * from the files is escaped; the same files give the same bytes. A relation needs nothing of its own for this: without
 * an example it shows the first one of its words in the lexicon.
 */
@NullMarked
package org.newsgraph.documentation;

import org.jspecify.annotations.NullMarked;
