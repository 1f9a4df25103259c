// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyFilesTests {

    @TempDir
    Path folder;

    @Test
    void readsTheSameFilesFromAFolderAndFromAJar() throws IOException {
        fill(folder.resolve("classes/ontology"));
        Path jar = folder.resolve("news graph.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            fill(files.getPath("/ontology"));
        }
        URL inFolder = folder.resolve("classes/ontology/newsgraph.ttl").toUri().toURL();
        URL inJar =
                URI.create("jar:" + jar.toUri() + "!/ontology/newsgraph.ttl").toURL();
        assertThat(OntologyFiles.readOwn(inJar))
                .isEqualTo(OntologyFiles.readOwn(inFolder))
                .extracting(OntologyFile::name)
                .containsExactly(
                        "ontology/newsgraph.ttl",
                        "ontology/plover.ttl",
                        "ontology/lexicon/agree.psv",
                        "ontology/lexicon/consult.psv",
                        "ontology/actors/states.psv",
                        "ontology/en/other.psv",
                        "ontology/en/time/words.psv");
    }

    @Test
    void leavesShapesAndForeignFilesOut() throws IOException {
        write(folder, "shapes.ttl", "lexicon/consult.psv", "lexicon/consult.psv~", "notes.txt");
        assertThat(OntologyFiles.read(List.of(folder)))
                .filteredOn(file -> file.name().startsWith(folder.toString()))
                .extracting(OntologyFile::path)
                .containsExactly("lexicon/consult.psv");
    }

    @Test
    void dropsTheByteOrderMark() throws IOException {
        Files.writeString(folder.resolve("own.ttl"), "\uFEFF# nothing");
        assertThat(OntologyFiles.read(List.of(folder)))
                .extracting(OntologyFile::text)
                .contains("# nothing");
    }

    @Test
    void givesAnotherFingerprintForAnotherTextOrPath() {
        OntologyFile file = new OntologyFile("a/lexicon/x.psv", "lexicon/x.psv", "text");
        String fingerprint = OntologyFiles.fingerprint(List.of(file));
        assertThat(fingerprint)
                .isEqualTo(OntologyFiles.fingerprint(List.of(new OntologyFile("b", "lexicon/x.psv", "text"))))
                .isNotEqualTo(OntologyFiles.fingerprint(List.of(new OntologyFile("a", "lexicon/x.psv", "other"))))
                .isNotEqualTo(OntologyFiles.fingerprint(List.of(new OntologyFile("a", "lexicon/y.psv", "text"))));
    }

    private static void fill(Path target) throws IOException {
        write(
                target,
                "newsgraph.ttl",
                "plover.ttl",
                "shapes.ttl",
                "lexicon/consult.psv",
                "lexicon/agree.psv",
                "actors/states.psv",
                "en/time/words.psv",
                "en/other.psv");
    }

    private static void write(Path target, String... names) throws IOException {
        for (String name : names) {
            Path file = target.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "# " + name);
        }
    }
}
