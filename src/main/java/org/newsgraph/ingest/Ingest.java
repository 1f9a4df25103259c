// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ingest;

import java.util.HashMap;
import java.util.Map;
import org.newsgraph.article.Article;
import org.newsgraph.article.Skipped;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.pipeline.ArticleSink;
import org.newsgraph.pipeline.ParallelExtraction;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.RunLimits;
import org.newsgraph.pipeline.Step;
import org.newsgraph.store.BatchSaver;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.GraphVersion;
import org.newsgraph.store.SaveResult;

/**
 * Takes articles into a store.
 *
 * <p>What the store holds is asked once, before the first article. An article that is there as it is now is neither
 * looked at for its language nor analysed. The rest is extracted on the threads of {@link ParallelExtraction} and
 * stored on the caller's, in the order of the articles: of two with the same id the later one stays.
 */
public final class Ingest {

    private final Pipeline pipeline;
    private final RunLimits limits;
    private final GraphStore store;
    private final IngestListener listener;

    public Ingest(Pipeline pipeline, RunLimits limits, GraphStore store, IngestListener listener) {
        this.pipeline = pipeline;
        this.limits = limits;
        this.store = store;
        this.listener = listener;
    }

    /**
     * Takes all articles of the source in.
     *
     * @throws org.newsgraph.NewsgraphException where the run cannot go on; what was extracted before is stored, unless
     *     it is the store that fails
     */
    public void run(NewsSource source) {
        Map<String, String> known = new HashMap<>(store.fingerprints());
        try (Saving saving = new Saving()) {
            new ParallelExtraction(pipeline, limits)
                    .run(sink -> source.read(article -> isNew(article, known), sink), saving);
        }
    }

    /** An article that is let through is not known any more, should another version of it come in the same run. */
    private boolean isNew(Article article, Map<String, String> known) {
        if (pipeline.fingerprint(article).equals(known.get(article.id()))) {
            listener.stored(SaveResult.UNCHANGED);
            return false;
        }
        known.remove(article.id());
        return true;
    }

    private final class Saving implements ArticleSink, AutoCloseable {

        private final BatchSaver saver = new BatchSaver(store, listener::stored);

        @Override
        public void extracted(ArticleGraph graph) {
            GraphVersion version = new GraphVersion(graph, pipeline.fingerprint(graph.article()));
            pipeline.times().measure(Step.STORING, () -> saver.add(version));
        }

        @Override
        public void skipped(Article article, Skipped why) {
            listener.skipped(why);
        }

        @Override
        public void close() {
            pipeline.times().measure(Step.STORING, saver::flush);
        }
    }
}
