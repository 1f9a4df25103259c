// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.article;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text whose offsets count Unicode code points; the one place that converts to and from Java's {@code char} offsets.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ArticleText {

    private final String value;

    /** The {@code char} offset of each code point, or null where the two kinds of offset are the same. */
    private final int @Nullable [] charOffsets;

    private final int length;

    public ArticleText(String value) {
        this.value = value;
        this.length = value.codePointCount(0, value.length());
        this.charOffsets = length == value.length() ? null : charOffsets(value, length);
    }

    private static int[] charOffsets(String value, int length) {
        int[] offsets = new int[length + 1];
        for (int point = 0, index = 0; point < length; point++) {
            offsets[point] = index;
            index += Character.charCount(value.codePointAt(index));
        }
        offsets[length] = value.length();
        return offsets;
    }

    public String value() {
        return value;
    }

    /** Length in code points. */
    public int length() {
        return length;
    }

    public String slice(Span span) {
        return value.substring(toCharOffset(span.begin()), toCharOffset(span.end()));
    }

    public int toCharOffset(int codePoint) {
        return charOffsets == null ? codePoint : charOffsets[codePoint];
    }

    /** The code point that begins at, or holds, that {@code char}. */
    public int toCodePoint(int charOffset) {
        if (charOffsets == null) {
            return charOffset;
        }
        int found = Arrays.binarySearch(charOffsets, charOffset);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleText text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
