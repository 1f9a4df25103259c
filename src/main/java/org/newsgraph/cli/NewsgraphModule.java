// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.google.inject.AbstractModule;
import java.io.PrintWriter;
import org.newsgraph.nlp.analyser.ArticleAnalyser;
import org.newsgraph.nlp.analyser.LoadListener;
import org.newsgraph.nlp.corenlp.CoreNlpAnalyser;

/** Puts the house together: which analyser reads the language, and who hears of its loading. */
final class NewsgraphModule extends AbstractModule {

    private final PrintWriter err;

    NewsgraphModule(PrintWriter err) {
        this.err = err;
    }

    @Override
    protected void configure() {
        bind(ArticleAnalyser.class).to(CoreNlpAnalyser.class);
        bind(LoadListener.class).toInstance(what -> err.println("loading " + what));
    }
}
