// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchPatternTests {

    private static final String CHARACTERS = "aeossxzÁéøßæŁ1204_ .:,;'’-/()€\n🤝";

    private static boolean finds(String written, String names) {
        return Pattern.compile(
                        SearchPattern.of(written), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)
                .matcher(names)
                .find();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "|",
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
            orban           | Viktor Orbán
            ORBÁN           | Viktor Orban
            lodz            | Łódź
            strasse         | Große Straße
            Œuvre           | oeuvre
            states united   | United States
            Qatar           | Emir of Qatar
            Zelensk*        | Zelenskyy
            Orbá*           | Orban
            Q212            | Q212
            al-Khulaifi     | al Thani
            of the Emir     | Emir of Qatar
            n’djamena       | N'Djamena
            6,000           | 6,000 people
            *               | anybody
            """)
    void findsNamesByTheirWords(String written, String name) {
        assertThat(finds(written, "Somebody\n" + name + "\nelse")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "|",
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
            Orba            | Viktor Orbán
            Qatar           | Qatar's ministry
            States Norway   | United States
            the             | the Emir
            o*              | Emir of Qatar
            Q212            | Q2123
            al-Kh*          | al-Khulaifi
            000             | 6,000 people
            a.b             | a b
            """)
    void doesNotFindWhatTheIndexWouldNot(String written, String name) {
        assertThat(finds(written, name)).isFalse();
    }

    @Test
    void findsAWordExactlyWhereTheIndexHasIt() {
        Random random = new Random(1);
        for (int i = 0; i < 3000; i++) {
            String names = words(random, 12);
            String word = words(random, 3).strip().replaceAll("\\s", "x");
            boolean indexed = !word.isEmpty()
                    && SearchPattern.tokens(word).stream().anyMatch(SearchPattern.tokens(names)::contains);

            assertThat(finds(word, names)).as("<%s> in <%s>", word, names).isEqualTo(indexed || word.isEmpty());
        }
    }

    private static String words(Random random, int most) {
        int[] characters = CHARACTERS.codePoints().toArray();
        StringBuilder words = new StringBuilder();
        int length = random.nextInt(1, most + 1);
        for (int i = 0; i < length; i++) {
            words.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return words.toString();
    }
}
