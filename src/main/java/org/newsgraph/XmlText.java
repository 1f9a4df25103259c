// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph;

/** What XML 1.0 can hold of a text. */
public final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** The text with each character that XML cannot hold replaced by U+FFFD, so that offsets stay. */
    public static String of(String text) {
        if (text.codePoints().allMatch(XmlText::isXml)) {
            return text;
        }
        return text.codePoints()
                .map(point -> isXml(point) ? point : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The production {@code Char} of XML 1.0. */
    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point < 0xD800
                || point > 0xDFFF && point < 0xFFFE
                || point > 0xFFFF;
    }
}
