// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.article;

import java.util.Arrays;
import java.util.Locale;

/**
 * An input that was left out of the run.
 *
 * @param source the path, or path and line, of the input
 * @param reason what is wrong with it and how to mend it, in words for the user, without a final stop
 */
public record Skipped(String source, String reason) {

    private static final double GIGABYTE = 1 << 30;

    /** An input that brought the program to a fault of its own, or used up its memory. */
    public static Skipped failure(String source, Throwable failure) {
        return failure instanceof OutOfMemoryError ? needsMemory(source) : new Skipped(source, fault(failure));
    }

    /** An input for which the memory does not suffice. */
    public static Skipped needsMemory(String source) {
        double most = Runtime.getRuntime().maxMemory() / GIGABYTE;
        String reason = "it needs more memory than %.1f GB; give more with NEWSGRAPH_OPTS=-Xmx%.0fg";
        return new Skipped(source, String.format(Locale.ROOT, reason, most, Math.ceil(2 * most)));
    }

    private static String fault(Throwable failure) {
        String what = failure.toString().replaceAll("\\p{Cntrl}+", " ");
        return "a fault of our own, please report it with the article: " + what + place(failure);
    }

    /** Where in the program's own code it came up; nothing where Java does not know. */
    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.newsgraph."))
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
