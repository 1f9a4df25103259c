// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.nlp.ArticleAnalyser;
import org.newsgraph.nlp.CoreNlpAnalyser;
import org.newsgraph.nlp.LoadListener;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.ontology.OntologyLoader;

/** Puts the house together for one run of a command. */
final class NewsgraphModule extends AbstractModule {

    private final List<Path> ontologyAdditions;
    private final LoadListener listener;

    NewsgraphModule(List<Path> ontologyAdditions, LoadListener listener) {
        this.ontologyAdditions = ontologyAdditions;
        this.listener = listener;
    }

    @Override
    protected void configure() {
        bind(ArticleAnalyser.class).to(CoreNlpAnalyser.class);
        bind(LoadListener.class).toInstance(listener);
    }

    @Provides
    @Singleton
    Ontology ontology() {
        return new OntologyLoader().load(ontologyAdditions);
    }
}
