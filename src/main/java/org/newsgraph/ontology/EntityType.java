// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

/**
 * A class of entities that the graph can hold: a label in Neo4j, a class in RDF.
 *
 * @param name local name of the class ("Person")
 */
public record EntityType(String name, String label, String definition) {}
