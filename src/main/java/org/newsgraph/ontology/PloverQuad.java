// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

/**
 * One of PLOVER's four quads: cooperation or conflict, in words or in deeds.
 *
 * @param code 1 for verbal cooperation, 2 for material cooperation, 3 for verbal conflict, 4 for material conflict
 * @param label in lower case ("material conflict")
 */
public record PloverQuad(int code, String label) {}
