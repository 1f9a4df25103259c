// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.google.inject.AbstractModule;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsgraph.article.Article;
import org.newsgraph.nlp.AnalysedArticle;
import org.newsgraph.nlp.analyser.ArticleAnalyser;

/**
 * The program in a process of its own, with an analyser that finds nothing in an article, and kills another process
 * when it comes to a certain one: system properties {@code kill.process} and {@code kill.article}, a count.
 */
public final class ProgramWithoutModels {

    private ProgramWithoutModels() {}

    private static final class Killer implements ArticleAnalyser {

        private final AtomicInteger seen = new AtomicInteger();

        @Override
        public void load() {}

        @Override
        public AnalysedArticle analyse(Article article) {
            if (seen.incrementAndGet() == Integer.getInteger("kill.article", -1)) {
                ProcessHandle other =
                        ProcessHandle.of(Long.getLong("kill.process")).orElseThrow();
                other.destroyForcibly();
                other.onExit().join();
            }
            return new AnalysedArticle(article, List.of(), List.of(), List.of());
        }
    }

    public static void main(String[] arguments) {
        AbstractModule house = new AbstractModule() {
            @Override
            protected void configure() {
                bind(ArticleAnalyser.class).to(Killer.class);
            }
        };
        PrintWriter out = new PrintWriter(System.out, true);
        System.exit(NewsgraphCli.run(house, out, new PrintWriter(System.err, true), arguments));
    }
}
