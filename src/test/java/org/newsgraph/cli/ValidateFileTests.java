// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.Golden;
import org.newsgraph.testing.JsonSchemas;

/** {@code validate FILE}, which needs no store. */
class ValidateFileTests {

    private static final String PLAIN =
            """
            <https://other.example/anna> <https://w3id.org/newsgraph/ontology#signed> <https://other.example/deal> .
            <https://other.example/anna> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/newsgraph/ontology#Person> .
            <https://other.example/anna> <http://www.w3.org/2000/01/rdf-schema#label> "Anna"@en .
            """;

    @TempDir
    private Path folder;

    private CommandRun validate(String name, String text, String... options) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                OutputStream packed = name.endsWith(".gz") ? new GZIPOutputStream(out) : out) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        String[] all = new String[options.length + 2];
        all[0] = "validate";
        all[1] = file.toString();
        System.arraycopy(options, 0, all, 2, options.length);
        return TestProgram.run(all);
    }

    @Test
    void ofOtherOriginIsHeldAgainstTheShapes() throws IOException {
        CommandRun run = validate("mine.nt.gz", PLAIN, "--format", "csv");

        assertThat(run.out())
                .isEqualTo(
                        """
                        focus,path,message,value,evidence
                        "https://other.example/anna",,"signed: no asserted statement says so","https://other.example/deal",
                        "https://other.example/anna",ng:signed,"signed: the object has to be an Agreement or a Proposal","https://other.example/deal",
                        """);
        assertThat(run.err()).isEqualTo("newsgraph: 2 violations in 3 triples\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void isReportedToMachinesAsOneObject() throws IOException {
        CommandRun wrong = validate("mine.nt", PLAIN, "--format", "json");
        CommandRun other =
                validate("other.ttl", "<https://other.example/a> <https://other.example/b> 1 .", "--format", "json");

        JsonSchemas.check("validate", wrong.out());
        Golden.check("cli/validate-file.json", wrong.out());
        assertThat(wrong.err()).isEqualTo("newsgraph: 2 violations in 3 triples\n");
        assertThat(wrong.exitCode()).isEqualTo(1);
        JsonNode report = JsonSchemas.check("validate", other.out());
        assertThat(report.path("valid").booleanValue()).isTrue();
        assertThat(report.path("shapesApply").booleanValue()).isFalse();
        assertThat(other.exitCode()).isZero();
    }

    @Test
    void thatConformsIsValid() throws IOException {
        CommandRun run = validate(
                "mine.jsonld",
                """
                {"@context": {"ng": "https://w3id.org/newsgraph/ontology#"}, "@id": "https://other.example/anna",
                 "@type": "ng:Person",
                 "http://www.w3.org/2000/01/rdf-schema#label": {"@value": "Anna", "@language": "en"}}
                """);

        assertThat(run).isEqualTo(new CommandRun(0, "valid: 2 triples\n", ""));
    }

    @Test
    void thatSaysNothingOfOursPassesButIsToldSo() throws IOException {
        CommandRun run = validate("other.ttl", "<https://other.example/a> <https://other.example/b> 1 .");

        assertThat(run.out()).isEqualTo("valid: 1 triple\n");
        assertThat(run.err())
                .isEqualTo("newsgraph: " + folder.resolve("other.ttl")
                        + ": no shape applied, since it says nothing in newsgraph's terms\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void thatDoesNotParseIsOneLineWithThePlace() throws IOException {
        CommandRun run = validate("torn.ttl", "@prefix a: <https://other.example/> .\na:b a:c a:d . a:e\n");

        assertThat(run.err())
                .startsWith("newsgraph: " + folder.resolve("torn.ttl") + ":3:1: ")
                .endsWith("; mend the syntax here or just before\n")
                .hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void thatIsNoRdfOrNotThereOrNotWhole() throws IOException {
        assertThat(validate("notes.txt", "").err()).contains("its ending names no RDF format; use one of .ttl, ");
        assertThat(TestProgram.run("validate", "nowhere.ttl").err())
                .isEqualTo("newsgraph: nowhere.ttl: there is no such file; check the path\n");
        Path file = Files.writeString(folder.resolve("torn.nt.gz"), PLAIN);
        assertThat(TestProgram.run("validate", file.toString()).err())
                .startsWith("newsgraph: " + file + ": cannot be read (")
                .hasLineCount(1);
    }
}
