// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebServerTests {

    private static final long TWO_GIGABYTES = 2L << 30;

    @Test
    void aGraphThatIsTooLargeForTheMemoryIsNotLoaded() {
        assertThat(WebServer.fits(0, TWO_GIGABYTES)).isTrue();
        assertThat(WebServer.fits(40_000, TWO_GIGABYTES)).isTrue();
        assertThat(WebServer.fits(100_000, TWO_GIGABYTES)).isFalse();
        assertThat(WebServer.fits(100_000, 3 * TWO_GIGABYTES)).isTrue();
    }
}
