// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.testing.CommandRun;

/** Wrong words on the command line, which end with 2 before anything is read or loaded. */
class UsageTests {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            textBlock =
                    """
            extract                            => Missing required parameter: 'PATH'
            extract nowhere.txt                => newsgraph: nowhere.txt: there is no such file or directory; check the path
            extract pom.xml --threads 0        => newsgraph: --threads 0: at least one is needed
            extract pom.xml --threads many     => Invalid value for option '--threads': 'many' is not an int
            extract pom.xml --article-timeout -1 => newsgraph: --article-timeout -1: no time is negative; 0 sets no limit
            extract pom.xml --language de      => newsgraph: --language de: newsgraph reads English; use en
            extract pom.xml --published Monday => Invalid value for option '--published': 'Monday' is no date; write it as 2025-12-01
            extract pom.xml --ontology nowhere => newsgraph: nowhere: no such folder; give one with *.ttl, lexicon/*.psv, actors/*.psv or en/*.psv in it
            build nowhere.txt                  => newsgraph: nowhere.txt: there is no such file or directory; check the path
            build pom.xml --rdf graph.doc      => newsgraph: graph.doc: its ending names no RDF format; use one of .ttl, .trig, .nt, .nq, .jsonld, .rdf
            query meetings --cypher RETURN     => newsgraph: --cypher: give it, or the name of a query, not both
            query meetings --timeout 0         => newsgraph: --timeout 0: at least one second is needed
            query meetings --limit 0           => newsgraph: --limit 0: at least one row is needed
            query meetings -p since=Monday     => newsgraph: -p since=Monday: is no date; write it as since=2025-12-01
            query plan                         => newsgraph: plan: several queries begin so: planned-and-done, plans
            query weather                      => newsgraph: weather: there is no such query; newsgraph query lists them
            query meetings --format xml        => Invalid value for option '--format': expected one of [TABLE, JSON, CSV] (case-insensitive) but was 'xml'
            export --format xml                => newsgraph: --format xml: there is no such format; use one of turtle, trig, ntriples, nquads, jsonld, rdfxml, plover, plover-csv, graphml
            evaluate                           => Missing required parameter: 'GOLD'
            evaluate fixtures --threads 0      => newsgraph: --threads 0: at least one is needed
            evaluate fixtures --article-timeout -1 => newsgraph: --article-timeout -1: no time is negative; 0 sets no limit
            serve --http-port 70000            => newsgraph: --http-port 70000: is no port; give one from 1 to 65535, or 0 for any free one
            serve --bolt-port 80 --http-port 80 => newsgraph: --bolt-port, --http-port and --sparql-port must differ
            ontology --html pom.xml            => newsgraph: --html pom.xml: cannot be made a folder (FileAlreadyExistsException); give a new one, or one that is there
            explain                            => newsgraph: explain: give the id of a statement, or --text TEXT
            weave                              => Unmatched argument at index 0: 'weave'
            """)
    void areAnsweredWithWhatIsWrong(String line, String error) {
        CommandRun run = TestProgram.run(line.strip().split(" "));

        assertThat(run.err().lines().findFirst()).contains(error);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
