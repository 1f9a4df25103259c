// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

/** How many of something, in words. */
final class Count {

    private Count() {}

    /** "1 statement", "2 statements". */
    static String of(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
