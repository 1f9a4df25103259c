// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfFormatTests {

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void isFoundByItsNameAndByTheEndingOfAFile(RdfFormat format) {
        assertThat(RdfFormat.ofLabel(format.label())).contains(format);
        assertThat(RdfFormat.ofFile("out/graph.v2" + format.ending())).contains(format);
        assertThat(RdfFormat.ofFile("GRAPH" + format.ending().toUpperCase(java.util.Locale.ROOT)))
                .contains(format);
    }

    @Test
    void isNotFoundByAnythingElse() {
        assertThat(RdfFormat.ofLabel("graphml")).isEmpty();
        assertThat(RdfFormat.ofFile("graph.ttl.txt")).isEmpty();
    }
}
