// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.OntologyException;
import org.newsgraph.ontology.Ontology;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class OntologyOptionsTests {

    @TempDir
    Path folder;

    @Command
    private static final class Holder {

        @Mixin
        private OntologyOptions options = new OntologyOptions();
    }

    private static Ontology load(String... arguments) {
        Holder holder = new Holder();
        new CommandLine(holder).parseArgs(arguments);
        return holder.options.load();
    }

    private Path entry(String name, String trigger) throws IOException {
        Path addition = folder.resolve(name);
        Files.createDirectories(addition.resolve("lexicon"));
        Files.writeString(
                addition.resolve("lexicon/own.psv"),
                "relation | trigger | frame | plover | example\nmetWith | " + trigger
                        + " | subject=subject object=object | | x\n");
        return addition;
    }

    @Test
    void withoutAnythingLoadTheProgramsOwn() {
        assertThat(load().relations()).containsKey("metWith");
    }

    @Test
    void addEveryFolderThatIsGiven() throws IOException {
        String first = entry("first", "verb zorb").toString();
        String second = entry("second", "verb blorp").toString();

        Ontology ontology = load("--ontology", first, "--ontology", second);

        assertThat(ontology.lexicon().entries())
                .hasSize(load().lexicon().entries().size() + 2);
        assertThat(ontology.fingerprint())
                .isNotEqualTo(load("--ontology", first).fingerprint());
    }

    @Test
    void nameTheLineOfAMistake() throws IOException {
        String broken = entry("broken", "adverb zorb").toString();

        assertThatExceptionOfType(OntologyException.class)
                .isThrownBy(() -> load("--ontology", broken))
                .withMessageStartingWith(Path.of(broken).resolve("lexicon/own.psv") + ":2: ");
    }
}
