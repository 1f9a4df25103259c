// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
            Putin              => Putin
            United States      => United AND States
            Zelensk*           => Zelensk*
            Orbá*              => (Orbá* OR orba*)
            **                 => \\**
            Q212               => Q212
            al-Khulaifi        => al\\-Khulaifi
            N'Djamena          => N'Djamena
            AT&T (US)          => AT\\&T AND \\(US\\)
            a/b:c?             => a\\/b\\:c\\?
            "quoted"           => \\"quoted\\"
            back\\slash        => back\\\\slash
            black AND white    => black AND "AND" AND white
            ~0.5 ^2            => \\~0.5 AND \\^2
            """)
    void areAllAskedForAndStandForThemselves(String written, String words) {
        assertThat(SearchWords.of(written)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "*"})
    void thatAreNoneAskForEverything(String written) {
        assertThat(SearchWords.of(written)).isEqualTo("*:*");
    }
}
