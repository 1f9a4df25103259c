// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graphml;

/** Ids as name tokens of XML: different ids stay different. */
final class NameTokens {

    private NameTokens() {}

    /**
     * "person/jens-stoltenberg" as "person:jens-stoltenberg"; what is neither letter, digit nor "-." as "_" and hex.
     */
    static String of(String id) {
        StringBuilder token = new StringBuilder();
        id.codePoints().forEach(point -> {
            if (point == '/') {
                token.append(':');
            } else if (point < 0x80 && (Character.isLetterOrDigit(point) || point == '-' || point == '.')) {
                token.appendCodePoint(point);
            } else {
                token.append('_').append(Integer.toHexString(point)).append('_');
            }
        });
        return token.toString();
    }
}
