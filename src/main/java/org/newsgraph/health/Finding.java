// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.health;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsgraph.NewsgraphException;

/**
 * What was found of one thing.
 *
 * @param subject what was looked at, in a word or two
 * @param text what was found
 * @param cure how to mend it; null where there is nothing to mend
 */
public record Finding(String subject, State state, String text, @Nullable String cure) {

    /** How it is. */
    public enum State {
        OK,
        /** Some of the program's work is hindered. */
        WARNING,
        /** The program cannot work so. */
        FAILED;

        /** As people read it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Finding ok(String subject, String text) {
        return new Finding(subject, State.OK, text, null);
    }

    public static Finding warning(String subject, String text, String cure) {
        return new Finding(subject, State.WARNING, text, cure);
    }

    public static Finding failed(String subject, String text, String cure) {
        return new Finding(subject, State.FAILED, text, cure);
    }

    /** What the error says, whose line tells what is wrong and, behind the last semicolon, how to mend it. */
    public static Finding failed(String subject, NewsgraphException error) {
        String line = String.valueOf(error.getMessage());
        int end = line.lastIndexOf("; ");
        return end < 0
                ? new Finding(subject, State.FAILED, line, null)
                : failed(subject, line.substring(0, end), line.substring(end + 2));
    }

    /** One line that says all. */
    public String line() {
        return cure == null ? text : text + "; " + cure;
    }
}
