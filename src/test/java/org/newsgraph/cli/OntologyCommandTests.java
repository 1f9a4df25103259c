// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.testing.CommandRun;

class OntologyCommandTests {

    @TempDir
    Path folder;

    @Test
    void printsTheOntologyAsTurtle() {
        CommandRun run = TestProgram.run("ontology");

        assertThat(run.out())
                .contains("@prefix ng:", "ng:visited a owl:ObjectProperty", "plover:CONSULT a skos:Concept")
                .contains(
                        "<https://w3id.org/newsgraph/ontology#visited> <http://www.w3.org/2000/01/rdf-schema#isDefinedBy>");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void writesThePageAndTheTurtleIntoANewFolder() {
        Path pages = folder.resolve("a/new one");
        CommandRun run = TestProgram.run("ontology", "--html", pages.toString());

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(pages)
                .isDirectoryContaining("glob:**/newsgraph.ttl")
                .isDirectoryContaining("glob:**/plover.ttl")
                .isDirectoryContaining("glob:**/ontology.ttl")
                .isDirectoryNotContaining("glob:**.part");
        assertThat(pages.resolve("index.html")).content().contains("<article id=\"visited\">");
    }
}
