// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StoreSettingsTests {

    @Test
    void sayNothingOfThePassword() {
        assertThat(new StoreSettings("neo4j://host", Path.of("data"), "ann", "secret", null))
                .hasToString("StoreSettings[neo4j://host]");
    }
}
