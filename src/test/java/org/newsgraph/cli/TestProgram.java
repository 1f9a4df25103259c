// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.google.inject.AbstractModule;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.testing.CommandRun;
import org.newsgraph.testing.SharedAnalyser;

/** The program as the launcher starts it, in this process, with the shared language models. */
final class TestProgram {

    private TestProgram() {}

    static CommandRun run(String... arguments) {
        return run(SharedAnalyser.analyser(), arguments);
    }

    /** The program with an analyser of the test's own. */
    static CommandRun run(ArticleAnalyser analyser, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        AbstractModule house = new AbstractModule() {
            @Override
            protected void configure() {
                bind(ArticleAnalyser.class).toInstance(analyser);
            }
        };
        int code = NewsgraphCli.run(house, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
