// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

/**
 * What one run of the program did.
 *
 * @param exitCode what the shell would see
 * @param out all of standard output
 * @param err all of standard error
 */
public record CommandRun(int exitCode, String out, String err) {}
