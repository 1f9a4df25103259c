// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

/**
 * A noun that, as the head of a description, tells what kind of entity is meant: "minister", "troops", "loan".
 *
 * @param lemma one or more words, lower case, singular where it has one
 * @param type entity type of the singular; the plural of a Person noun is a Group
 * @param example words in which it is the head
 * @param location file and line
 */
public record CommonNoun(String lemma, String type, String example, String location) {}
